-- must be 0: SELECT count(*) FROM (SELECT "email" AS value FROM "author" WHERE "email" IS NOT NULL GROUP BY "email" HAVING count(*) > 1)

BEGIN;

-- add table book
CREATE TABLE "book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "author_email" VARCHAR(100),
    CONSTRAINT "book_author" FOREIGN KEY ("author_email") REFERENCES "author" ("email")
);

-- add index author_email
CREATE UNIQUE INDEX "author_email" ON "author" ("email");

COMMIT;
