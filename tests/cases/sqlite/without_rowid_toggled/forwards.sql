-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change entry: options (rebuild)
CREATE TABLE "joinery_new_entry" (
    "word" TEXT NOT NULL PRIMARY KEY,
    "meaning" TEXT
) WITHOUT ROWID;
INSERT INTO "joinery_new_entry" ("word", "meaning")
SELECT "word", "meaning"
FROM "entry";
DROP TABLE "entry";
ALTER TABLE "joinery_new_entry" RENAME TO "entry";

-- change word: options (rebuild)
CREATE TABLE "joinery_new_word" (
    "word" TEXT NOT NULL PRIMARY KEY
);
INSERT INTO "joinery_new_word" ("word")
SELECT "word"
FROM "word";
DROP TABLE "word";
ALTER TABLE "joinery_new_word" RENAME TO "word";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
