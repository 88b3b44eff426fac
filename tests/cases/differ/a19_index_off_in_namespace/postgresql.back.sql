-- must be 0: SELECT count(*) FROM (SELECT "code" AS value FROM "shop"."book" WHERE "code" IS NOT NULL GROUP BY "code" HAVING count(*) > 1) AS doubled

BEGIN;

-- add unique constraint shop.book.book_code
ALTER TABLE "shop"."book" ADD CONSTRAINT "book_code" UNIQUE ("code");

-- add index shop.book.book_title
CREATE INDEX "book_title" ON "shop"."book" ("title");

COMMIT;
