-- forwards
BEGIN;

-- change column t.id (no auto increment, numbering)
ALTER TABLE "t" ALTER COLUMN "id" DROP IDENTITY;

COMMIT;

-- backwards
BEGIN;

-- change column t.id (auto increment, numbering)
ALTER TABLE "t" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('"t"', 'id'), max("id")) FROM "t" HAVING max("id") >= 1;

COMMIT;
