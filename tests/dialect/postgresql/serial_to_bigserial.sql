-- forwards
BEGIN;

-- change column t.id (type integer -> bigint)
ALTER TABLE "t" ALTER COLUMN "id" TYPE bigint;
DO $$BEGIN
    EXECUTE 'ALTER SEQUENCE ' || pg_get_serial_sequence('"t"', 'id') || ' AS bigint';
END$$;

COMMIT;

-- backwards
BEGIN;

-- change column t.id (type bigint -> integer)
ALTER TABLE "t" ALTER COLUMN "id" TYPE integer;
DO $$BEGIN
    EXECUTE 'ALTER SEQUENCE ' || pg_get_serial_sequence('"t"', 'id') || ' AS integer';
END$$;

COMMIT;
