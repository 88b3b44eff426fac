-- forwards
BEGIN;

-- change column t.a (type integer -> bigint)
ALTER TABLE "t"
    ALTER COLUMN "b" DROP EXPRESSION,
    ALTER COLUMN "a" TYPE bigint;

-- change column t.b (generated as a * 3)
ALTER TABLE "t" DROP COLUMN "b";
ALTER TABLE "t" ADD COLUMN "b" integer GENERATED ALWAYS AS (a * 3) STORED;

-- change column t.b (no longer generated)
ALTER TABLE "t" ALTER COLUMN "b" DROP EXPRESSION;

COMMIT;

-- backwards
BEGIN;

-- change column t.b (generated as a * 3)
ALTER TABLE "t" DROP COLUMN "b";
ALTER TABLE "t" ADD COLUMN "b" integer GENERATED ALWAYS AS (a * 3) STORED;

-- change column t.b (no longer generated)
ALTER TABLE "t" ALTER COLUMN "b" DROP EXPRESSION;

-- change column t.b (generated as a * 2)
-- change column t.a (type bigint -> integer)
ALTER TABLE "t"
    DROP COLUMN "b",
    ALTER COLUMN "a" TYPE integer;

-- change column t.b (generated as a * 2)
ALTER TABLE "t" ADD COLUMN "b" integer GENERATED ALWAYS AS (a * 2) STORED;

COMMIT;
