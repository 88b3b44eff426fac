-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change author.born (rebuild)
CREATE TABLE "joinery_new_author" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(200) NOT NULL COLLATE "NOCASE",
    "born" DATE NOT NULL DEFAULT CURRENT_DATE
);
INSERT INTO "joinery_new_author" ("id", "name", "born")
SELECT "id", "name", COALESCE("born", CURRENT_DATE)
FROM "author";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_author';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_author', seq FROM sqlite_sequence WHERE name = 'author' COLLATE NOCASE;
DROP TABLE "author";
ALTER TABLE "joinery_new_author" RENAME TO "author";

-- change log.what (rebuild)
CREATE TABLE "joinery_new_log" (
    "id" INTEGER PRIMARY KEY,
    "what" TEXT NOT NULL DEFAULT (lower('NOTHING'))
);
INSERT INTO "joinery_new_log" ("id", "what")
SELECT "id", COALESCE("what", (lower('NOTHING')))
FROM "log";
DROP TABLE "log";
ALTER TABLE "joinery_new_log" RENAME TO "log";

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
