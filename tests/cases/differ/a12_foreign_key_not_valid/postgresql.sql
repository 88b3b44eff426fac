BEGIN;

-- add foreign key book.book_author
ALTER TABLE "book" ADD CONSTRAINT "book_author" FOREIGN KEY ("author_id") REFERENCES "author" ("id") NOT VALID;

COMMIT;
