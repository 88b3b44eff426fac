-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change log.what (rebuild)
CREATE TABLE "joinery_new_log" (
    "id" INTEGER PRIMARY KEY,
    "what" TEXT
);
INSERT INTO "joinery_new_log" ("id", "what")
SELECT "id", "what"
FROM "log";
DROP TABLE "log";
ALTER TABLE "joinery_new_log" RENAME TO "log";

-- change author.born (rebuild)
CREATE TABLE "joinery_new_author" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(200) NOT NULL COLLATE "NOCASE",
    "born" DATE
);
INSERT INTO "joinery_new_author" ("id", "name", "born")
SELECT "id", "name", "born"
FROM "author";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_author';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_author', seq FROM sqlite_sequence WHERE name = 'author' COLLATE NOCASE;
DROP TABLE "author";
ALTER TABLE "joinery_new_author" RENAME TO "author";

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
