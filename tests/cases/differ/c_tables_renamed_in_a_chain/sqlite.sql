BEGIN;

-- rename table c to d
ALTER TABLE "c" RENAME TO "d";

-- rename table b to c
ALTER TABLE "b" RENAME TO "c";

-- rename table a to b
ALTER TABLE "a" RENAME TO "b";

COMMIT;
