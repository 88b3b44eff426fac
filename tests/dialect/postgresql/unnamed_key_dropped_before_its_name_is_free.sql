-- forwards
BEGIN;

-- rename table b -> a
ALTER TABLE "b" RENAME TO "a";
ALTER TABLE "a" RENAME CONSTRAINT "b_pkey" TO "joinery_old_a_pkey";

-- drop primary key of table a
ALTER TABLE "a"
    DROP CONSTRAINT "joinery_old_a_pkey",
    ALTER COLUMN "id" DROP NOT NULL;

-- rename table a_pkey -> c
ALTER TABLE "a_pkey" RENAME TO "c";
ALTER TABLE "c" RENAME CONSTRAINT "a_pkey_pkey" TO "c_pkey";

COMMIT;

-- backwards
BEGIN;

-- rename table c -> a_pkey
ALTER TABLE "c" RENAME TO "a_pkey";
ALTER TABLE "a_pkey" RENAME CONSTRAINT "c_pkey" TO "a_pkey_pkey";

-- add primary key to table a
ALTER TABLE "a" ADD CONSTRAINT "joinery_old_a_pkey" PRIMARY KEY ("id");

-- rename table a -> b
ALTER TABLE "a" RENAME TO "b";
ALTER TABLE "b" RENAME CONSTRAINT "joinery_old_a_pkey" TO "b_pkey";

COMMIT;
