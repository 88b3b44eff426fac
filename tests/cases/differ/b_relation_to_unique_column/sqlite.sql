-- must be 0: SELECT count(*) FROM (SELECT "email" AS value FROM "author" WHERE "email" IS NOT NULL GROUP BY "email" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table book
CREATE TABLE "book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "author_email" VARCHAR(100),
    CONSTRAINT "book_author" FOREIGN KEY ("author_email") REFERENCES "author" ("email")
);

-- change author: unique (email) (rebuild)
CREATE TABLE "joinery_new_author" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "email" VARCHAR(100) NOT NULL,
    CONSTRAINT "author_email" UNIQUE ("email")
);
INSERT INTO "joinery_new_author" ("id", "email")
SELECT "id", "email"
FROM "author";
DROP TABLE "author";
ALTER TABLE "joinery_new_author" RENAME TO "author";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
