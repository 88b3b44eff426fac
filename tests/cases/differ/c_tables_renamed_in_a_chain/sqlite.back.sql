BEGIN;

-- rename table b to a
ALTER TABLE "b" RENAME TO "a";

-- rename table c to b
ALTER TABLE "c" RENAME TO "b";

-- rename table d to c
ALTER TABLE "d" RENAME TO "c";

COMMIT;
