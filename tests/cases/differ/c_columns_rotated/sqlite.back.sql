BEGIN;

-- rename column t.b to joinery_moved_a
ALTER TABLE "t" RENAME COLUMN "b" TO "joinery_moved_a";

-- rename column t.c to b
ALTER TABLE "t" RENAME COLUMN "c" TO "b";

-- rename column t.a to c
ALTER TABLE "t" RENAME COLUMN "a" TO "c";

-- rename column t.joinery_moved_a to a
ALTER TABLE "t" RENAME COLUMN "joinery_moved_a" TO "a";

COMMIT;
