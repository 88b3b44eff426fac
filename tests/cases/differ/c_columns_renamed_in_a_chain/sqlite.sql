BEGIN;

-- rename column t.c to d
ALTER TABLE "t" RENAME COLUMN "c" TO "d";

-- rename column t.b to c
ALTER TABLE "t" RENAME COLUMN "b" TO "c";

-- rename column t.a to b
ALTER TABLE "t" RENAME COLUMN "a" TO "b";

COMMIT;
