-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change author.name (rebuild)
CREATE TABLE "joinery_new_author" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(6) NOT NULL COLLATE "NOCASE",
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

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
