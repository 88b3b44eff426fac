BEGIN;

-- drop index book_code
DROP INDEX "book_code";

-- change index book_title
DROP INDEX "book_title";

-- change index review_book
DROP INDEX "review_book";

-- add index book_lower
CREATE INDEX "book_lower" ON "book" (lower(title) DESC, "price");

-- change index book_title
CREATE INDEX "book_title" ON "book" ("title", "author_id") WHERE price IS NOT NULL;

-- change index review_by_book
CREATE INDEX "review_by_book" ON "review" ("book_id");

COMMIT;
