-- forwards
BEGIN;

-- add exclusion constraint on booking
ALTER TABLE "booking" ADD CONSTRAINT "booking_room_during_excl" EXCLUDE USING gist ("room" WITH =, "during" WITH &&) WHERE (room > 0);

-- rename column booking.room -> place
ALTER TABLE "booking" RENAME COLUMN "room" TO "place";
ALTER TABLE "booking" RENAME CONSTRAINT "booking_room_during_excl" TO "booking_place_during_excl";

COMMIT;

-- backwards
BEGIN;

-- rename column booking.place -> room
ALTER TABLE "booking" RENAME COLUMN "place" TO "room";
ALTER TABLE "booking" RENAME CONSTRAINT "booking_place_during_excl" TO "booking_room_during_excl";

-- drop exclusion constraint on booking
ALTER TABLE "booking" DROP CONSTRAINT "booking_room_during_excl";

COMMIT;
