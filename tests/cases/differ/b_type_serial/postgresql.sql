-- loses: table dropped
-- must be 0: SELECT count(*) FROM "keeps" WHERE "title" IS NOT NULL AND (char_length(rtrim("title")) > 50)

BEGIN;

-- drop table dropped
DROP TABLE "dropped";

-- add table created (2 columns)
CREATE TABLE "created" (
    "id" serial,
    "title" text,
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- change column keeps.title (type text -> varchar(50))
ALTER TABLE "keeps" ALTER COLUMN "title" TYPE varchar(50);

-- change column starts.id (auto increment, numbering)
DO $$DECLARE
    sequence_name text := '"starts_id_seq"';
    number integer := 0;
BEGIN
    WHILE to_regclass(sequence_name) IS NOT NULL LOOP
        number := number + 1;
        sequence_name := quote_ident('starts_id_seq' || number);
    END LOOP;
    EXECUTE 'CREATE SEQUENCE ' || sequence_name || ' AS integer OWNED BY "starts"."id"';
    EXECUTE 'ALTER TABLE "starts" ALTER COLUMN "id" SET DEFAULT nextval(' || quote_literal(sequence_name) || ')';
END$$;
SELECT setval(pg_get_serial_sequence('"starts"', 'id'), max("id")) FROM "starts" HAVING max("id") >= 1;

-- change column stops.id (no auto increment, numbering)
ALTER TABLE "stops" ALTER COLUMN "id" DROP DEFAULT;
DO $$BEGIN
    EXECUTE 'DROP SEQUENCE ' || pg_get_serial_sequence('"stops"', 'id');
END$$;

COMMIT;
