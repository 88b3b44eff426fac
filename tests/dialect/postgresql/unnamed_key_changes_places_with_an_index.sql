-- forwards
BEGIN;

-- rename table a -> b
ALTER TABLE "a" RENAME TO "b";
ALTER TABLE "b" RENAME CONSTRAINT "a_pkey" TO "b_pkey1";

-- rename index b.b_pkey -> a_pkey
ALTER INDEX "b_pkey" RENAME TO "a_pkey";
ALTER TABLE "b" RENAME CONSTRAINT "b_pkey1" TO "b_pkey";

COMMIT;

-- backwards
BEGIN;

-- rename index b.a_pkey -> b_pkey
ALTER TABLE "b" RENAME CONSTRAINT "b_pkey" TO "joinery_old_b_pkey";
ALTER INDEX "a_pkey" RENAME TO "b_pkey";
ALTER TABLE "b" RENAME CONSTRAINT "joinery_old_b_pkey" TO "b_pkey1";

-- rename table b -> a
ALTER TABLE "b" RENAME TO "a";
ALTER TABLE "a" RENAME CONSTRAINT "b_pkey1" TO "a_pkey";

COMMIT;
