-- forwards
BEGIN;

-- change column t.a (type integer -> text)
ALTER TABLE "t"
    ALTER COLUMN "b" DROP EXPRESSION,
    ALTER COLUMN "a" TYPE text;

COMMIT;

-- backwards
BEGIN;

-- change column t.b (generated as a * 2)
-- change column t.a (type text -> integer)
ALTER TABLE "t"
    DROP COLUMN "b",
    ALTER COLUMN "a" TYPE integer USING "a"::integer;

-- change column t.b (generated as a * 2)
ALTER TABLE "t" ADD COLUMN "b" integer GENERATED ALWAYS AS (a * 2) STORED;

COMMIT;
