BEGIN;

-- rename table c -> d
ALTER TABLE "c" RENAME TO "d";
ALTER TABLE "d" RENAME CONSTRAINT "c_pkey" TO "d_pkey";

-- rename table b -> c
ALTER TABLE "b" RENAME TO "c";
ALTER TABLE "c" RENAME CONSTRAINT "b_pkey" TO "c_pkey";

-- rename table a -> b
ALTER TABLE "a" RENAME TO "b";
ALTER TABLE "b" RENAME CONSTRAINT "a_pkey" TO "b_pkey";

COMMIT;
