-- loses: column shop.book.gone
-- must be 0: SELECT count(*) FROM "shop"."book" WHERE "title" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "id" AS joinery_row, "price"::bigint AS "price" FROM "shop"."book") AS joinery_rows WHERE NOT (price > 0)

BEGIN;

-- drop unique constraint shop.book.book_title
-- drop column shop.book.gone
-- add column shop.book.added (date)
-- change column shop.book.title (type varchar(20) -> varchar(200), not null)
-- change column shop.book.price (type integer -> bigint, default none -> 0)
-- add check shop.book.book_price
ALTER TABLE "shop"."book"
    DROP CONSTRAINT "book_title",
    DROP COLUMN "gone",
    ADD COLUMN "added" date,
    ALTER COLUMN "title" TYPE varchar(200),
    ALTER COLUMN "title" SET NOT NULL,
    ALTER COLUMN "price" TYPE bigint,
    ALTER COLUMN "price" SET DEFAULT 0,
    ADD CONSTRAINT "book_price" CHECK (price > 0);

-- add index shop.book.book_added
CREATE INDEX "book_added" ON "shop"."book" ("added");

COMMIT;
