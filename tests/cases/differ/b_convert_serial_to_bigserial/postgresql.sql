BEGIN;

-- change column child.sample_id (type integer -> bigint)
ALTER TABLE "child" ALTER COLUMN "sample_id" TYPE bigint;

-- change column sample.id (type integer -> bigint)
ALTER TABLE "sample" ALTER COLUMN "id" TYPE bigint;
DO $$BEGIN
    EXECUTE 'ALTER SEQUENCE ' || pg_get_serial_sequence('"sample"', 'id') || ' AS bigint';
END$$;

COMMIT;
