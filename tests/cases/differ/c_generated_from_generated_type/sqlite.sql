-- must be 0: SELECT count(*) FROM "book" WHERE "price" IS NOT NULL AND (CAST("price" AS NUMERIC) <> "price" OR abs(CAST("price" AS NUMERIC)) >= 1e8)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change book: price, doubled (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "price" NUMERIC(10,2),
    "doubled" NUMERIC(12,2) GENERATED ALWAYS AS (price * 2) STORED
);
INSERT INTO "joinery_new_book" ("id", "price")
SELECT "id", CAST("price" AS NUMERIC)
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
