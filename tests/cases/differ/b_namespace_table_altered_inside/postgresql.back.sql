-- note: PostgreSQL puts new columns of table shop.book at the end.
-- loses: column shop.book.added
-- must be 0: SELECT count(*) FROM "shop"."book" WHERE "price" IS NOT NULL AND (NOT "price" BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM "shop"."book" WHERE "title" IS NOT NULL AND (char_length(rtrim("title")) > 20)
-- must be 0: SELECT count(*) FROM (SELECT CASE WHEN char_length(rtrim("title")) > 20 THEN NULL ELSE "title"::varchar(20) END AS value FROM "shop"."book" WHERE CASE WHEN char_length(rtrim("title")) > 20 THEN NULL ELSE "title"::varchar(20) END IS NOT NULL GROUP BY CASE WHEN char_length(rtrim("title")) > 20 THEN NULL ELSE "title"::varchar(20) END HAVING count(*) > 1) AS doubled

BEGIN;

-- drop index shop.book.book_added
DROP INDEX "shop"."book_added";

-- drop check shop.book.book_price
-- change column shop.book.price (type bigint -> integer, default 0 -> none)
-- change column shop.book.title (type varchar(200) -> varchar(20), null allowed)
-- drop column shop.book.added
-- add column shop.book.gone (text)
-- add unique constraint shop.book.book_title
ALTER TABLE "shop"."book"
    DROP CONSTRAINT "book_price",
    ALTER COLUMN "price" DROP DEFAULT,
    ALTER COLUMN "price" TYPE integer,
    ALTER COLUMN "title" DROP NOT NULL,
    ALTER COLUMN "title" TYPE varchar(20),
    DROP COLUMN "added",
    ADD COLUMN "gone" text,
    ADD CONSTRAINT "book_title" UNIQUE ("title");

COMMIT;
