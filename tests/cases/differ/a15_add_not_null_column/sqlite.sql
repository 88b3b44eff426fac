-- must be 0: SELECT count(*) FROM "book"

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: pages, state, made, code (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "pages" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'new',
    "made" TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "code" UUID NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
);
INSERT INTO "joinery_new_book" ("id")
SELECT "id"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
