-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- rename table author to writer
ALTER TABLE "author" RENAME TO "writer";

-- change book (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER PRIMARY KEY,
    "by_code" TEXT,
    "by_id" INTEGER,
    FOREIGN KEY ("by_code") REFERENCES "author" ("code"),
    FOREIGN KEY ("by_id") REFERENCES "writer" ("id")
);
INSERT INTO "joinery_new_book" ("id", "by_code", "by_id")
SELECT "id", "by_code", "by_id"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
