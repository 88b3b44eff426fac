-- forwards
BEGIN;

-- change column t.id (type integer -> text, no auto increment, numbering)
ALTER TABLE "t" ALTER COLUMN "id" DROP DEFAULT;
DO $$BEGIN
    EXECUTE 'DROP SEQUENCE ' || pg_get_serial_sequence('"t"', 'id');
END$$;
ALTER TABLE "t" ALTER COLUMN "id" TYPE text;

COMMIT;

-- backwards
BEGIN;

-- change column t.id (type text -> integer, auto increment, numbering)
ALTER TABLE "t" ALTER COLUMN "id" TYPE integer USING "id"::integer;
DO $$DECLARE
    sequence_name text := '"t_id_seq"';
    number integer := 0;
BEGIN
    WHILE to_regclass(sequence_name) IS NOT NULL LOOP
        number := number + 1;
        sequence_name := quote_ident('t_id_seq' || number);
    END LOOP;
    EXECUTE 'CREATE SEQUENCE ' || sequence_name || ' AS integer OWNED BY "t"."id"';
    EXECUTE 'ALTER TABLE "t" ALTER COLUMN "id" SET DEFAULT nextval(' || quote_literal(sequence_name) || ')';
END$$;
SELECT setval(pg_get_serial_sequence('"t"', 'id'), max("id")) FROM "t" HAVING max("id") >= 1;

COMMIT;
