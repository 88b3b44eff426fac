-- warning: Column starts.id is a serial with a sequence of its own, which SQLite does not know. It numbers its rows in SQLite's own way.
-- warning: Column created.id is a serial with a sequence of its own, which SQLite does not know. It numbers its rows in SQLite's own way.
-- loses: table dropped
-- must be 0: SELECT count(*) FROM "keeps" WHERE "title" IS NOT NULL AND (length("title") > 50)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table dropped
DROP TABLE "dropped";

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT
);

-- change keeps.title (rebuild)
CREATE TABLE "joinery_new_keeps" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" VARCHAR(50)
);
INSERT INTO "joinery_new_keeps" ("id", "title")
SELECT "id", "title"
FROM "keeps";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_keeps';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_keeps', seq FROM sqlite_sequence WHERE name = 'keeps' COLLATE NOCASE;
DROP TABLE "keeps";
ALTER TABLE "joinery_new_keeps" RENAME TO "keeps";

-- change starts.id (rebuild)
CREATE TABLE "joinery_new_starts" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
INSERT INTO "joinery_new_starts" ("id")
SELECT "id"
FROM "starts";
DROP TABLE "starts";
ALTER TABLE "joinery_new_starts" RENAME TO "starts";

-- change stops.id (rebuild)
CREATE TABLE "joinery_new_stops" (
    "id" INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO "joinery_new_stops" ("id")
SELECT "id"
FROM "stops";
DROP TABLE "stops";
ALTER TABLE "joinery_new_stops" RENAME TO "stops";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
