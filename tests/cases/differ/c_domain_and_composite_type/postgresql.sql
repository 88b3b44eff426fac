BEGIN;

-- add composite type place
CREATE TYPE "place" AS (x double precision, y double precision);

-- add domain postcode
CREATE DOMAIN "postcode" AS text CHECK (VALUE <> '');

-- add column t.code (postcode)
-- add column t.at (place)
ALTER TABLE "t"
    ADD COLUMN "code" "postcode" DEFAULT '1',
    ADD COLUMN "at" "place";

COMMIT;
