-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change word: options (rebuild)
CREATE TABLE "joinery_new_word" (
    "word" TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;
INSERT INTO "joinery_new_word" ("word")
SELECT "word"
FROM "word";
DROP TABLE "word";
ALTER TABLE "joinery_new_word" RENAME TO "word";

-- change entry: options (rebuild)
CREATE TABLE "joinery_new_entry" (
    "word" TEXT NOT NULL PRIMARY KEY,
    "meaning" TEXT
);
INSERT INTO "joinery_new_entry" ("word", "meaning")
SELECT "word", "meaning"
FROM "entry";
DROP TABLE "entry";
ALTER TABLE "joinery_new_entry" RENAME TO "entry";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
