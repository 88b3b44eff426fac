-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', "code", "shelf_id") AS value FROM "book" WHERE "code" IS NOT NULL AND "shelf_id" IS NOT NULL GROUP BY "code", "shelf_id" HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM "book" WHERE NOT (price >= 0)
-- must be 0: SELECT count(*) FROM "book" AS child WHERE child."shelf_code" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "shelf" AS parent WHERE parent."code" = child."shelf_code")

BEGIN;

-- change unique constraint book.book_code
-- change check book.book_price
ALTER TABLE "book"
    DROP CONSTRAINT "book_code",
    ADD CONSTRAINT "book_code" UNIQUE ("code", "shelf_id"),
    DROP CONSTRAINT "book_price",
    ADD CONSTRAINT "book_price" CHECK (price >= 0);

-- change index book.book_shelf_index
DROP INDEX "book_shelf_index";
CREATE INDEX "book_shelf_index" ON "book" ("shelf_code", "shelf_id");

-- change foreign key book.book_shelf
ALTER TABLE "book"
    DROP CONSTRAINT "book_shelf",
    ADD CONSTRAINT "book_shelf" FOREIGN KEY ("shelf_code") REFERENCES "shelf" ("code");

COMMIT;
