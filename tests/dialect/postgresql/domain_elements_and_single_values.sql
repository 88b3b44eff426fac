-- forwards
BEGIN;

-- change column t.a (type amount[] -> integer)
-- change column t.b (type integer -> amount[])
ALTER TABLE "t"
    ALTER COLUMN "a" TYPE integer USING ("a")[array_lower("a", 1)]::integer,
    ALTER COLUMN "b" TYPE "amount"[] USING (CASE WHEN "b" IS NOT NULL THEN ARRAY["b"]::integer[] END)::"amount"[];

COMMIT;

-- backwards
BEGIN;

-- change column t.b (type amount[] -> integer)
-- change column t.a (type integer -> amount[])
ALTER TABLE "t"
    ALTER COLUMN "b" TYPE integer USING ("b")[array_lower("b", 1)]::integer,
    ALTER COLUMN "a" TYPE "amount"[] USING (CASE WHEN "a" IS NOT NULL THEN ARRAY["a"]::integer[] END)::"amount"[];

COMMIT;
