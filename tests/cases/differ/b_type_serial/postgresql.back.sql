-- loses: table created

BEGIN;

-- change column stops.id (auto increment, numbering)
CREATE SEQUENCE "stops_id_seq" AS integer OWNED BY "stops"."id";
ALTER TABLE "stops" ALTER COLUMN "id" SET DEFAULT nextval('"stops_id_seq"');
SELECT setval(pg_get_serial_sequence('"stops"', 'id'), max("id")) FROM "stops" HAVING max("id") >= 1;

-- change column starts.id (no auto increment, numbering)
ALTER TABLE "starts" ALTER COLUMN "id" DROP DEFAULT;
DO $$BEGIN
    EXECUTE 'DROP SEQUENCE ' || pg_get_serial_sequence('"starts"', 'id');
END$$;

-- change column keeps.title (type varchar(50) -> text)
ALTER TABLE "keeps" ALTER COLUMN "title" TYPE text;

-- drop table created
DROP TABLE "created";

-- add table dropped (1 columns)
CREATE TABLE "dropped" (
    "id" serial,
    CONSTRAINT "dropped_pkey" PRIMARY KEY ("id")
);

COMMIT;
