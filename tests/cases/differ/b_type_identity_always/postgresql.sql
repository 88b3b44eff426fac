-- loses: table dropped
-- must be 0: SELECT count(*) FROM "keeps" WHERE "title" IS NOT NULL AND (char_length(rtrim("title")) > 50)

BEGIN;

-- drop table dropped
DROP TABLE "dropped";

-- add table created (2 columns)
CREATE TABLE "created" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "title" text,
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- change column keeps.title (type text -> varchar(50))
ALTER TABLE "keeps" ALTER COLUMN "title" TYPE varchar(50);

-- change column starts.id (auto increment, numbering)
ALTER TABLE "starts" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('"starts"', 'id'), max("id")) FROM "starts" HAVING max("id") >= 1;

-- change column stops.id (no auto increment, numbering)
ALTER TABLE "stops" ALTER COLUMN "id" DROP IDENTITY;

COMMIT;
