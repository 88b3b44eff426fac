-- must be 0: SELECT count(*) FROM "t" WHERE "b" IS NULL

BEGIN;

-- rename column t.a -> joinery_swap
ALTER TABLE "t" RENAME COLUMN "a" TO "joinery_swap";

-- rename column t.b -> a
ALTER TABLE "t" RENAME COLUMN "b" TO "a";

-- rename column t.joinery_swap -> b
ALTER TABLE "t" RENAME COLUMN "joinery_swap" TO "b";

-- change column t.b (type integer -> bigint)
-- change column t.a (type varchar(20) -> text, not null)
ALTER TABLE "t"
    ALTER COLUMN "b" TYPE bigint,
    ALTER COLUMN "a" TYPE text,
    ALTER COLUMN "a" SET NOT NULL;

COMMIT;
