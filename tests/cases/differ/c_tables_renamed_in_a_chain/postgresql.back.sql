BEGIN;

-- rename table b -> a
ALTER TABLE "b" RENAME TO "a";
ALTER TABLE "a" RENAME CONSTRAINT "b_pkey" TO "a_pkey";

-- rename table c -> b
ALTER TABLE "c" RENAME TO "b";
ALTER TABLE "b" RENAME CONSTRAINT "c_pkey" TO "b_pkey";

-- rename table d -> c
ALTER TABLE "d" RENAME TO "c";
ALTER TABLE "c" RENAME CONSTRAINT "d_pkey" TO "c_pkey";

COMMIT;
