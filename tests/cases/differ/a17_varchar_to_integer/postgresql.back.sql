-- must be 0: SELECT count(*) FROM "book" WHERE "rating" IS NOT NULL AND (char_length("rating"::text) > 10)
-- must be 0: SELECT count(*) FROM "book" WHERE "pages" IS NOT NULL AND (char_length("pages"::text) > 10)

BEGIN;

-- change column book.rating (type integer -> varchar(10), default 3 -> '3')
-- change column book.pages (type integer -> varchar(10))
ALTER TABLE "book"
    ALTER COLUMN "rating" DROP DEFAULT,
    ALTER COLUMN "rating" TYPE varchar(10),
    ALTER COLUMN "rating" SET DEFAULT '3',
    ALTER COLUMN "pages" TYPE varchar(10);

COMMIT;
