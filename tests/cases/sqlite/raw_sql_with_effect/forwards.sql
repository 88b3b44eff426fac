-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- SQL of this migration
ALTER TABLE tag ADD COLUMN note TEXT;
CREATE VIEW hot AS SELECT name FROM tag WHERE hot;

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change tag.note (rebuild)
CREATE TABLE "joinery_new_tag" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(20) NOT NULL,
    "data" BLOB,
    "hot" BOOLEAN,
    "weight" REAL,
    "note" TEXT DEFAULT '',
    UNIQUE ("name")
);
INSERT INTO "joinery_new_tag" ("id", "name", "data", "hot", "weight", "note")
SELECT "id", "name", "data", "hot", "weight", "note"
FROM "tag";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_tag';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_tag', seq FROM sqlite_sequence WHERE name = 'tag' COLLATE NOCASE;
DROP TABLE "tag";
ALTER TABLE "joinery_new_tag" RENAME TO "tag";

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

-- no row may point nowhere
PRAGMA foreign_key_check("book_tag");

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
