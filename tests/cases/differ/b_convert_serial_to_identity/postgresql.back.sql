BEGIN;

-- change column sample.id (numbering)
DO $$DECLARE
    last_number bigint;
    is_used boolean;
BEGIN
    EXECUTE 'SELECT last_value, is_called FROM ' || pg_get_serial_sequence('"sample"', 'id')
        INTO last_number, is_used;
    ALTER TABLE "sample" ALTER COLUMN "id" DROP IDENTITY;
    CREATE SEQUENCE "sample_id_seq" AS integer OWNED BY "sample"."id";
    ALTER TABLE "sample" ALTER COLUMN "id" SET DEFAULT nextval('"sample_id_seq"');
    PERFORM setval(pg_get_serial_sequence('"sample"', 'id'), last_number, is_used);
END$$;

COMMIT;
