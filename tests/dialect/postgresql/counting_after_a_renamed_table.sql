-- forwards
BEGIN;

-- rename table a -> b
ALTER TABLE "a" RENAME TO "b";

-- add table a (1 columns)
CREATE TABLE "a" (
    "id" int NOT NULL
);

-- change column a.id (auto increment, numbering)
DO $$DECLARE
    sequence_name text := '"a_id_seq"';
    number integer := 0;
BEGIN
    WHILE to_regclass(sequence_name) IS NOT NULL LOOP
        number := number + 1;
        sequence_name := quote_ident('a_id_seq' || number);
    END LOOP;
    EXECUTE 'CREATE SEQUENCE ' || sequence_name || ' AS int OWNED BY "a"."id"';
    EXECUTE 'ALTER TABLE "a" ALTER COLUMN "id" SET DEFAULT nextval(' || quote_literal(sequence_name) || ')';
END$$;
SELECT setval(pg_get_serial_sequence('"a"', 'id'), max("id")) FROM "a" HAVING max("id") >= 1;

COMMIT;

-- backwards
BEGIN;

-- change column a.id (no auto increment, numbering)
ALTER TABLE "a" ALTER COLUMN "id" DROP DEFAULT;
DO $$BEGIN
    EXECUTE 'DROP SEQUENCE ' || pg_get_serial_sequence('"a"', 'id');
END$$;

-- drop table a
DROP TABLE "a";

-- rename table b -> a
ALTER TABLE "b" RENAME TO "a";

COMMIT;
