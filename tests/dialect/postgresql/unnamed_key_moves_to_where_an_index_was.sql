-- forwards
BEGIN;

-- move table t to store
ALTER TABLE "t" RENAME CONSTRAINT "t_pkey" TO "joinery_old_t_pkey";
ALTER TABLE "t" SET SCHEMA "store";

-- rename index store.u.t_pkey -> u_by_n
ALTER INDEX "store"."t_pkey" RENAME TO "u_by_n";
ALTER TABLE "store"."t" RENAME CONSTRAINT "joinery_old_t_pkey" TO "t_pkey";

COMMIT;

-- backwards
BEGIN;

-- rename index store.u.u_by_n -> t_pkey
ALTER TABLE "store"."t" RENAME CONSTRAINT "t_pkey" TO "joinery_old_t_pkey";
ALTER INDEX "store"."u_by_n" RENAME TO "t_pkey";

-- move table store.t to the default namespace
ALTER TABLE "store"."t" SET SCHEMA "public";
ALTER TABLE "t" RENAME CONSTRAINT "joinery_old_t_pkey" TO "t_pkey";

COMMIT;
