BEGIN;

-- rename table c to d
ALTER TABLE "c" RENAME TO "d";

-- rename table b to c
ALTER TABLE "b" RENAME TO "c";

-- rename table a to b
ALTER TABLE "a" RENAME TO "b";

-- rename table shop to joinery_moved_Shop
ALTER TABLE "shop" RENAME TO "joinery_moved_Shop";

-- rename table joinery_moved_Shop to Shop
ALTER TABLE "joinery_moved_Shop" RENAME TO "Shop";

-- rename column b.name to NAME
ALTER TABLE "b" RENAME COLUMN "name" TO "NAME";

COMMIT;
