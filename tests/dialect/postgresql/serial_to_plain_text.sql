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
CREATE SEQUENCE "t_id_seq" AS integer OWNED BY "t"."id";
ALTER TABLE "t" ALTER COLUMN "id" SET DEFAULT nextval('"t_id_seq"');
SELECT setval(pg_get_serial_sequence('"t"', 'id'), max("id")) FROM "t" HAVING max("id") >= 1;

COMMIT;
