-- loses: table created

BEGIN;

-- change column stops.id (auto increment, numbering)
ALTER TABLE "stops" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('"stops"', 'id'), max("id")) FROM "stops" HAVING max("id") >= 1;

-- change column starts.id (no auto increment, numbering)
ALTER TABLE "starts" ALTER COLUMN "id" DROP IDENTITY;

-- change column keeps.title (type varchar(50) -> text)
ALTER TABLE "keeps" ALTER COLUMN "title" TYPE text;

-- drop table created
DROP TABLE "created";

-- add table dropped (1 columns)
CREATE TABLE "dropped" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    CONSTRAINT "dropped_pkey" PRIMARY KEY ("id")
);

COMMIT;
