-- warning: Column dropped.id refuses a number given by hand, which SQLite does not know. A number given by hand is taken.
-- warning: Column stops.id refuses a number given by hand, which SQLite does not know. A number given by hand is taken.
-- loses: table created

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table created
DROP TABLE "created";

-- add table dropped
CREATE TABLE "dropped" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- change stops.id (rebuild)
CREATE TABLE "joinery_new_stops" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
INSERT INTO "joinery_new_stops" ("id")
SELECT "id"
FROM "stops";
DROP TABLE "stops";
ALTER TABLE "joinery_new_stops" RENAME TO "stops";

-- change starts.id (rebuild)
CREATE TABLE "joinery_new_starts" (
    "id" INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO "joinery_new_starts" ("id")
SELECT "id"
FROM "starts";
DROP TABLE "starts";
ALTER TABLE "joinery_new_starts" RENAME TO "starts";

-- change keeps.title (rebuild)
CREATE TABLE "joinery_new_keeps" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT
);
INSERT INTO "joinery_new_keeps" ("id", "title")
SELECT "id", "title"
FROM "keeps";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_keeps';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_keeps', seq FROM sqlite_sequence WHERE name = 'keeps' COLLATE NOCASE;
DROP TABLE "keeps";
ALTER TABLE "joinery_new_keeps" RENAME TO "keeps";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
