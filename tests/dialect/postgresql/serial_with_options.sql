-- forwards
BEGIN;

-- add table t (2 columns)
CREATE TABLE "t" (
    "id" smallserial,
    "v" text
);
DO $$BEGIN
    EXECUTE 'ALTER SEQUENCE ' || pg_get_serial_sequence('"t"', 'id') || ' START WITH 10 INCREMENT BY 2 RESTART WITH 10';
END$$;

-- rename table t -> u
ALTER TABLE "t" RENAME TO "u";

COMMIT;

-- backwards
BEGIN;

-- rename table u -> t
ALTER TABLE "u" RENAME TO "t";

-- drop table t
DROP TABLE "t";

COMMIT;
