-- loses: table created

BEGIN;

-- change column stops.id (auto increment, numbering)
DO $$DECLARE
    sequence_name text := '"stops_id_seq"';
    number integer := 0;
BEGIN
    WHILE to_regclass(sequence_name) IS NOT NULL LOOP
        number := number + 1;
        sequence_name := quote_ident('stops_id_seq' || number);
    END LOOP;
    EXECUTE 'CREATE SEQUENCE ' || sequence_name || ' AS smallint OWNED BY "stops"."id"';
    EXECUTE 'ALTER TABLE "stops" ALTER COLUMN "id" SET DEFAULT nextval(' || quote_literal(sequence_name) || ')';
END$$;
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
    "id" smallserial,
    CONSTRAINT "dropped_pkey" PRIMARY KEY ("id")
);

COMMIT;
