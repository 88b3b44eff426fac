-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change log: old_price (rebuild)
CREATE TABLE "joinery_new_log" (
    "id" INTEGER PRIMARY KEY,
    "what" TEXT
);
INSERT INTO "joinery_new_log" ("id", "what")
SELECT "id", "what"
FROM "log";
DROP TABLE "log";
ALTER TABLE "joinery_new_log" RENAME TO "log";

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

-- views and triggers must still work
EXPLAIN QUERY PLAN INSERT INTO "book" DEFAULT VALUES;
EXPLAIN QUERY PLAN UPDATE "book" SET "price" = "price";

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
