-- loses: column author.name
-- must be 0: SELECT count(*) FROM "author"

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change index author_by_name
DROP INDEX "author_by_name";

-- change author: name, full_name, column order (rebuild)
CREATE TABLE "joinery_new_author" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "full_name" VARCHAR(100) NOT NULL,
    "email" TEXT
);
INSERT INTO "joinery_new_author" ("id", "email")
SELECT "id", "email"
FROM "author";
DROP TABLE "author";
ALTER TABLE "joinery_new_author" RENAME TO "author";
CREATE INDEX "author_by_name" ON "author" ("full_name");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
