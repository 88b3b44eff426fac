-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: pages, state, made (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "pages" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL DEFAULT 'new',
    "made" TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO "joinery_new_book" ("id", "pages", "state", "made")
SELECT "id", COALESCE("pages", 0), COALESCE("state", 'new'), COALESCE("made", CURRENT_TIMESTAMP)
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
