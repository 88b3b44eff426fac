-- forwards
BEGIN;

-- rename table a -> b
ALTER TABLE "a" RENAME TO "b";
ALTER TABLE "b" RENAME CONSTRAINT "a_pkey" TO "joinery_old_b_pkey";

-- rename index c.b_pkey -> a_pkey
ALTER INDEX "b_pkey" RENAME TO "a_pkey";
ALTER TABLE "b" RENAME CONSTRAINT "joinery_old_b_pkey" TO "b_pkey";

COMMIT;

-- backwards
BEGIN;

-- rename index c.a_pkey -> b_pkey
ALTER TABLE "b" RENAME CONSTRAINT "b_pkey" TO "joinery_old_b_pkey";
ALTER INDEX "a_pkey" RENAME TO "b_pkey";

-- rename table b -> a
ALTER TABLE "b" RENAME TO "a";
ALTER TABLE "a" RENAME CONSTRAINT "joinery_old_b_pkey" TO "a_pkey";

COMMIT;
