-- must be 0: SELECT count(*) FROM "t" WHERE "a" IS NOT NULL AND (char_length(rtrim("a")) > 20)
-- must be 0: SELECT count(*) FROM "t" WHERE "b" IS NOT NULL AND (NOT "b" BETWEEN -2147483648 AND 2147483647)

BEGIN;

-- change column t.a (type text -> varchar(20), null allowed)
-- change column t.b (type bigint -> integer)
ALTER TABLE "t"
    ALTER COLUMN "a" DROP NOT NULL,
    ALTER COLUMN "a" TYPE varchar(20),
    ALTER COLUMN "b" TYPE integer;

-- rename column t.b -> joinery_swap
ALTER TABLE "t" RENAME COLUMN "b" TO "joinery_swap";

-- rename column t.a -> b
ALTER TABLE "t" RENAME COLUMN "a" TO "b";

-- rename column t.joinery_swap -> a
ALTER TABLE "t" RENAME COLUMN "joinery_swap" TO "a";

COMMIT;
