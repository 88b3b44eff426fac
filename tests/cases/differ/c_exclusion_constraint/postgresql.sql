-- must be 0: SELECT count(*) FROM (SELECT ctid AS joinery_row, "room" AS value_1, "during" AS value_2 FROM ONLY "booking" WHERE (room > 0)) AS a, (SELECT ctid AS joinery_row, "room" AS value_1, "during" AS value_2 FROM ONLY "booking" WHERE (room > 0)) AS b WHERE a.joinery_row < b.joinery_row AND a.value_1 = b.value_1 AND a.value_2 && b.value_2

BEGIN;

-- drop exclusion constraint booking.booking_old
ALTER TABLE "booking" DROP CONSTRAINT "booking_old";

-- add extension btree_gist
CREATE EXTENSION "btree_gist";

-- add exclusion constraint booking.booking_no_overlap
ALTER TABLE "booking" ADD CONSTRAINT "booking_no_overlap" EXCLUDE USING gist ("room" WITH =, "during" WITH &&) WHERE (room > 0);

COMMIT;
