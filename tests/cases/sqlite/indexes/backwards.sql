BEGIN;

-- change index review_by_book
DROP INDEX "review_by_book";

-- drop index book_lower
DROP INDEX "book_lower";

-- change index book_title
DROP INDEX "book_title";

-- change index review_book
CREATE INDEX "review_book" ON "review" ("book_id");

-- add index book_code
CREATE UNIQUE INDEX "book_code" ON "book" ("code") WHERE code IS NOT NULL;

-- change index book_title
CREATE INDEX "book_title" ON "book" ("title" COLLATE "NOCASE", "price" DESC);

COMMIT;
