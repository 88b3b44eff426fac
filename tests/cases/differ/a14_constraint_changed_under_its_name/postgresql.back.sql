-- must be 0: SELECT count(*) FROM "book" AS child WHERE child."shelf_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "shelf" AS parent WHERE parent."id" = child."shelf_id")
-- must be 0: SELECT count(*) FROM "book" WHERE NOT (price > 0)
-- must be 0: SELECT count(*) FROM (SELECT "code" AS value FROM "book" WHERE "code" IS NOT NULL GROUP BY "code" HAVING count(*) > 1) AS doubled

BEGIN;

-- change foreign key book.book_shelf
ALTER TABLE "book"
    DROP CONSTRAINT "book_shelf",
    ADD CONSTRAINT "book_shelf" FOREIGN KEY ("shelf_id") REFERENCES "shelf" ("id");

-- change index book.book_shelf_index
DROP INDEX "book_shelf_index";
CREATE INDEX "book_shelf_index" ON "book" ("shelf_id");

-- change check book.book_price
-- change unique constraint book.book_code
ALTER TABLE "book"
    DROP CONSTRAINT "book_price",
    ADD CONSTRAINT "book_price" CHECK (price > 0),
    DROP CONSTRAINT "book_code",
    ADD CONSTRAINT "book_code" UNIQUE ("code");

COMMIT;
