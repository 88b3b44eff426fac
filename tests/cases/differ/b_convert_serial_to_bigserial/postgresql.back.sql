-- must be 0: SELECT count(*) FROM "sample" WHERE "id" IS NOT NULL AND (NOT "id" BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM "child" WHERE "sample_id" IS NOT NULL AND (NOT "sample_id" BETWEEN -2147483648 AND 2147483647)

BEGIN;

-- change column sample.id (type bigint -> integer)
ALTER TABLE "sample" ALTER COLUMN "id" TYPE integer;
DO $$BEGIN
    EXECUTE 'ALTER SEQUENCE ' || pg_get_serial_sequence('"sample"', 'id') || ' AS integer';
END$$;

-- change column child.sample_id (type bigint -> integer)
ALTER TABLE "child" ALTER COLUMN "sample_id" TYPE integer;

COMMIT;
