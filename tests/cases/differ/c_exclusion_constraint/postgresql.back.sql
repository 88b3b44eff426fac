-- must be 0: SELECT count(*) FROM (SELECT ctid AS joinery_row, "during" AS value_1 FROM ONLY "booking") AS a, (SELECT ctid AS joinery_row, "during" AS value_1 FROM ONLY "booking") AS b WHERE a.joinery_row < b.joinery_row AND a.value_1 && b.value_1 AND (SELECT count(*) FROM (SELECT FROM ONLY "booking" LIMIT 3001) AS few) <= 3000

BEGIN;

-- drop exclusion constraint booking.booking_no_overlap
ALTER TABLE "booking" DROP CONSTRAINT "booking_no_overlap";

-- drop extension btree_gist
DROP EXTENSION "btree_gist";

-- add exclusion constraint booking.booking_old
ALTER TABLE "booking" ADD CONSTRAINT "booking_old" EXCLUDE USING gist ("during" WITH &&);

COMMIT;
