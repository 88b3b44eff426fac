-- forwards
BEGIN;

-- rename table b -> a
ALTER TABLE "b" RENAME TO "a";
ALTER TABLE "a" RENAME CONSTRAINT "b_pkey" TO "joinery_old_a_pkey";

-- rename table a_pkey -> b_pkey
ALTER TABLE "a_pkey" RENAME TO "b_pkey";
ALTER TABLE "b_pkey" RENAME CONSTRAINT "a_pkey_pkey" TO "b_pkey_pkey";
ALTER TABLE "a" RENAME CONSTRAINT "joinery_old_a_pkey" TO "a_pkey";

COMMIT;

-- backwards
BEGIN;

-- rename table b_pkey -> a_pkey
ALTER TABLE "a" RENAME CONSTRAINT "a_pkey" TO "joinery_old_a_pkey";
ALTER TABLE "b_pkey" RENAME TO "a_pkey";
ALTER TABLE "a_pkey" RENAME CONSTRAINT "b_pkey_pkey" TO "a_pkey_pkey";

-- rename table a -> b
ALTER TABLE "a" RENAME TO "b";
ALTER TABLE "b" RENAME CONSTRAINT "joinery_old_a_pkey" TO "b_pkey";

COMMIT;
