BEGIN;

-- drop foreign key book.book_author
ALTER TABLE "book" DROP CONSTRAINT "book_author";

-- drop index book.book_by_author
DROP INDEX "book_by_author";

-- rename column book.author_id -> author
ALTER TABLE "book" RENAME COLUMN "author_id" TO "author";

-- change column book.author (type integer -> varchar(100), null allowed)
ALTER TABLE "book"
    ALTER COLUMN "author" DROP NOT NULL,
    ALTER COLUMN "author" TYPE varchar(100);

COMMIT;
