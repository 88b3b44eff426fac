-- forwards
BEGIN;

-- change column t.a (type integer -> bigint)
ALTER TABLE "t"
    DROP COLUMN "b",
    ALTER COLUMN "a" TYPE bigint;

-- change column t.b (generated as a * 3)
ALTER TABLE "t" ADD COLUMN "b" integer GENERATED ALWAYS AS (a * 3) STORED;

-- change column t.b (no longer generated)
-- change column t.a (type bigint -> text)
ALTER TABLE "t"
    ALTER COLUMN "b" DROP EXPRESSION,
    ALTER COLUMN "a" TYPE text;

COMMIT;

-- backwards
BEGIN;

-- change column t.a (type text -> bigint)
-- change column t.b (generated as a * 3)
ALTER TABLE "t"
    ALTER COLUMN "a" TYPE bigint USING "a"::bigint,
    DROP COLUMN "b";

-- change column t.a (type bigint -> integer)
ALTER TABLE "t" ALTER COLUMN "a" TYPE integer;

-- change column t.b (generated as a * 3)
ALTER TABLE "t" ADD COLUMN "b" integer GENERATED ALWAYS AS (a * 2) STORED;

COMMIT;
