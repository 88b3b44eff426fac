BEGIN;

-- drop exclusion constraint booking.booking_no_overlap
ALTER TABLE "booking" DROP CONSTRAINT "booking_no_overlap";

-- drop extension btree_gist
DROP EXTENSION "btree_gist";

-- add exclusion constraint booking.booking_old
ALTER TABLE "booking" ADD CONSTRAINT "booking_old" EXCLUDE USING gist ("during" WITH &&);

COMMIT;
