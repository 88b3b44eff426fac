-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change plain: options (rebuild)
CREATE TABLE "joinery_new_plain" (
    "id" INTEGER PRIMARY KEY,
    "amount" INTEGER,
    "name" TEXT
);
INSERT INTO "joinery_new_plain" ("id", "amount", "name")
SELECT "id", "amount", "name"
FROM "plain";
DROP TABLE "plain";
ALTER TABLE "joinery_new_plain" RENAME TO "plain";

-- change measure.value (rebuild)
CREATE TABLE "joinery_new_measure" (
    "id" INTEGER PRIMARY KEY,
    "value" REAL,
    "anything" ANY
) STRICT;
INSERT INTO "joinery_new_measure" ("id", "value", "anything")
SELECT "id", "value", "anything"
FROM "measure";
DROP TABLE "measure";
ALTER TABLE "joinery_new_measure" RENAME TO "measure";

-- change entry.word (rebuild)
CREATE TABLE "joinery_new_entry" (
    "word" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "meaning" TEXT,
    PRIMARY KEY ("word", "language")
) WITHOUT ROWID;
INSERT INTO "joinery_new_entry" ("word", "language", "meaning")
SELECT "word", "language", "meaning"
FROM "entry";
DROP TABLE "entry";
ALTER TABLE "joinery_new_entry" RENAME TO "entry";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
