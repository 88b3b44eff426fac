BEGIN;

-- rename table Shop to joinery_moved_shop
ALTER TABLE "Shop" RENAME TO "joinery_moved_shop";

-- rename table joinery_moved_shop to shop
ALTER TABLE "joinery_moved_shop" RENAME TO "shop";

-- rename table b to a
ALTER TABLE "b" RENAME TO "a";

-- rename table c to b
ALTER TABLE "c" RENAME TO "b";

-- rename table d to c
ALTER TABLE "d" RENAME TO "c";

-- rename column a.NAME to name
ALTER TABLE "a" RENAME COLUMN "NAME" TO "name";

COMMIT;
