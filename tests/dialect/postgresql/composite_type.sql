-- forwards
BEGIN;

-- add composite type point3
CREATE TYPE "point3" AS (x integer, y integer, z integer);

-- add table place (2 columns)
CREATE TABLE "place" (
    "id" integer NOT NULL,
    "at" "point3",
    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- move composite type point3 to geo
CREATE SCHEMA IF NOT EXISTS "geo";
ALTER TYPE "point3" SET SCHEMA "geo";

COMMIT;

-- backwards
BEGIN;

-- move composite type geo.point3 to the default namespace
ALTER TYPE "geo"."point3" SET SCHEMA "public";

-- drop table place
DROP TABLE "place";

-- drop composite type point3
DROP TYPE "point3";

-- Drop namespace geo, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "geo";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
