-- forwards
BEGIN;

-- change column t.b (no longer generated)
ALTER TABLE "t" ALTER COLUMN "b" DROP EXPRESSION;

COMMIT;

-- backwards
BEGIN;

-- change column t.b (generated as a * 2)
ALTER TABLE "t" DROP COLUMN "b";
ALTER TABLE "t" ADD COLUMN "b" integer GENERATED ALWAYS AS (a * 2) STORED;

COMMIT;
