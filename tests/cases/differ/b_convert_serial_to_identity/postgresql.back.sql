BEGIN;

-- change column sample.id (numbering)
DO $$DECLARE
    last_number bigint;
    is_used boolean;
BEGIN
    EXECUTE 'SELECT last_value, is_called FROM ' || pg_get_serial_sequence('"sample"', 'id')
        INTO last_number, is_used;
    ALTER TABLE "sample" ALTER COLUMN "id" DROP IDENTITY;
    DECLARE
        sequence_name text := '"sample_id_seq"';
        number integer := 0;
    BEGIN
        WHILE to_regclass(sequence_name) IS NOT NULL LOOP
            number := number + 1;
            sequence_name := quote_ident('sample_id_seq' || number);
        END LOOP;
        EXECUTE 'CREATE SEQUENCE ' || sequence_name || ' AS integer OWNED BY "sample"."id"';
        EXECUTE 'ALTER TABLE "sample" ALTER COLUMN "id" SET DEFAULT nextval(' || quote_literal(sequence_name) || ')';
    END;
    PERFORM setval(pg_get_serial_sequence('"sample"', 'id'), last_number, is_used);
END$$;

COMMIT;
