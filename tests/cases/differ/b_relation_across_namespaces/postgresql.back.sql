-- loses: table loan

BEGIN;

-- drop foreign key shop.book.book_author
ALTER TABLE "shop"."book" DROP CONSTRAINT "book_author";

-- drop table loan
DROP TABLE "loan";

COMMIT;
