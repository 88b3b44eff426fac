-- must be 0: SELECT count(*) FROM (SELECT "email" AS value FROM "author" WHERE "email" IS NOT NULL GROUP BY "email" HAVING count(*) > 1) AS doubled

BEGIN;

-- add table book (2 columns)
CREATE TABLE "book" (
    "id" integer NOT NULL,
    "author_email" varchar(100),
    CONSTRAINT "book_pkey" PRIMARY KEY ("id")
);

-- add unique constraint author.author_email
ALTER TABLE "author" ADD CONSTRAINT "author_email" UNIQUE ("email");

-- add foreign key book.book_author
ALTER TABLE "book" ADD CONSTRAINT "book_author" FOREIGN KEY ("author_email") REFERENCES "author" ("email");

COMMIT;
