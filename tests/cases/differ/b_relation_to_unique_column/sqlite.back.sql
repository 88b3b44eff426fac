-- loses: table book

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table book
DROP TABLE "book";

-- change author: unique (email) (rebuild)
CREATE TABLE "joinery_new_author" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "email" VARCHAR(100) NOT NULL
);
INSERT INTO "joinery_new_author" ("id", "email")
SELECT "id", "email"
FROM "author";
DROP TABLE "author";
ALTER TABLE "joinery_new_author" RENAME TO "author";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
