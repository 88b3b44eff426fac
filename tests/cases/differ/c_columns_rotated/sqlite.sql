BEGIN;

-- rename column t.a to joinery_moved_b
ALTER TABLE "t" RENAME COLUMN "a" TO "joinery_moved_b";

-- rename column t.c to a
ALTER TABLE "t" RENAME COLUMN "c" TO "a";

-- rename column t.b to c
ALTER TABLE "t" RENAME COLUMN "b" TO "c";

-- rename column t.joinery_moved_b to b
ALTER TABLE "t" RENAME COLUMN "joinery_moved_b" TO "b";

COMMIT;
