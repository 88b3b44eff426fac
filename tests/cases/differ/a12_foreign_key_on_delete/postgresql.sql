BEGIN;

-- change foreign key book.book_author
ALTER TABLE "book"
    DROP CONSTRAINT "book_author",
    ADD CONSTRAINT "book_author" FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE;

COMMIT;
