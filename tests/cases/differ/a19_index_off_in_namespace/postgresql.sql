BEGIN;

-- drop index shop.book.book_title
DROP INDEX "shop"."book_title";

-- drop unique constraint shop.book.book_code
ALTER TABLE "shop"."book" DROP CONSTRAINT "book_code";

COMMIT;
