-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- rename column author.full_name to name
ALTER TABLE "author" RENAME COLUMN "full_name" TO "name";

-- change shop: name, column order (rebuild)
CREATE TABLE "joinery_new_shop" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "town" TEXT
);
INSERT INTO "joinery_new_shop" ("id", "town")
SELECT "id", "town"
FROM "shop";
DROP TABLE "shop";
ALTER TABLE "joinery_new_shop" RENAME TO "shop";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
