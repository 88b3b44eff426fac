-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add column book.note
ALTER TABLE "book" ADD COLUMN "note" TEXT;

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change log: at (rebuild)
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
EXPLAIN QUERY PLAN DELETE FROM "book";
EXPLAIN QUERY PLAN SELECT * FROM "broken";
EXPLAIN QUERY PLAN SELECT * FROM "broken_too";
EXPLAIN QUERY PLAN SELECT * FROM "cheap";

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
