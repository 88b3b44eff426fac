BEGIN;

-- drop exclusion constraint booking.booking_old
ALTER TABLE "booking" DROP CONSTRAINT "booking_old";

-- add extension btree_gist
CREATE EXTENSION "btree_gist";

-- add exclusion constraint booking.booking_no_overlap
ALTER TABLE "booking" ADD CONSTRAINT "booking_no_overlap" EXCLUDE USING gist ("room" WITH =, "during" WITH &&) WHERE (room > 0);

COMMIT;
