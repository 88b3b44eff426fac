BEGIN;

-- change foreign key book.book_written_by
ALTER TABLE "book"
    DROP CONSTRAINT "book_written_by",
    ADD CONSTRAINT "book_written_by" FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE;

-- rename constraint book.book_written_by -> book_author
ALTER TABLE "book" RENAME CONSTRAINT "book_written_by" TO "book_author";

COMMIT;
