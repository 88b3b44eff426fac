-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change entry: options (rebuild)
CREATE TABLE "joinery_new_entry" (
    "word" TEXT,
    "language" TEXT,
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
