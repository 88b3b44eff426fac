-- loses: table dropped
-- must be 0: SELECT count(*) FROM "keeps" WHERE "title" IS NOT NULL AND (char_length(rtrim("title")) > 50)

BEGIN;

-- drop table dropped
DROP TABLE "dropped";

-- add table created (2 columns)
CREATE TABLE "created" (
    "id" smallserial,
    "title" text,
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- change column keeps.title (type text -> varchar(50))
ALTER TABLE "keeps" ALTER COLUMN "title" TYPE varchar(50);

-- change column starts.id (auto increment, numbering)
CREATE SEQUENCE "starts_id_seq" AS smallint OWNED BY "starts"."id";
ALTER TABLE "starts" ALTER COLUMN "id" SET DEFAULT nextval('"starts_id_seq"');
SELECT setval(pg_get_serial_sequence('"starts"', 'id'), max("id")) FROM "starts" HAVING max("id") >= 1;

-- change column stops.id (no auto increment, numbering)
ALTER TABLE "stops" ALTER COLUMN "id" DROP DEFAULT;
DO $$BEGIN
    EXECUTE 'DROP SEQUENCE ' || pg_get_serial_sequence('"stops"', 'id');
END$$;

COMMIT;
