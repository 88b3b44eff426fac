BEGIN;

-- rename constraint book.book_author -> book_written_by
ALTER TABLE "book" RENAME CONSTRAINT "book_author" TO "book_written_by";

-- change foreign key book.book_written_by
ALTER TABLE "book"
    DROP CONSTRAINT "book_written_by",
    ADD CONSTRAINT "book_written_by" FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE RESTRICT;

COMMIT;
