-- must be 0: SELECT count(*) FROM "shelf" WHERE "id" IS NOT NULL AND (NOT "id" BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM "book" WHERE "shelf_id" IS NOT NULL AND (NOT "shelf_id" BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM "book" AS child WHERE child."series_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "series" AS parent WHERE parent."id" = child."series_id")

BEGIN;

-- change column shelf.id (type bigint -> integer)
ALTER TABLE "shelf" ALTER COLUMN "id" TYPE integer;

-- drop foreign key book.book_publisher
-- drop foreign key book.book_author
-- change column book.shelf_id (type bigint -> integer)
-- add foreign key book.book_series
ALTER TABLE "book"
    DROP CONSTRAINT "book_publisher",
    DROP CONSTRAINT "book_author",
    ALTER COLUMN "shelf_id" TYPE integer,
    ADD CONSTRAINT "book_series" FOREIGN KEY ("series_id") REFERENCES "series" ("id");

COMMIT;
