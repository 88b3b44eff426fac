BEGIN;

-- rename column t.b to a
ALTER TABLE "t" RENAME COLUMN "b" TO "a";

-- rename column t.c to b
ALTER TABLE "t" RENAME COLUMN "c" TO "b";

-- rename column t.d to c
ALTER TABLE "t" RENAME COLUMN "d" TO "c";

COMMIT;
