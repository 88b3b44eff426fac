-- must be 0: SELECT count(*) FROM "book" WHERE "pages" IS NOT NULL AND (CASE WHEN "pages" ~ '^\s*[-+]?[0-9]{1,40}\s*$' THEN "pages"::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE true END)
-- must be 0: SELECT count(*) FROM "book" WHERE "rating" IS NOT NULL AND (CASE WHEN "rating" ~ '^\s*[-+]?[0-9]{1,40}\s*$' THEN "rating"::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE true END)

BEGIN;

-- change column book.pages (type varchar(10) -> integer)
-- change column book.rating (type varchar(10) -> integer, default '3' -> 3)
ALTER TABLE "book"
    ALTER COLUMN "pages" TYPE integer USING "pages"::integer,
    ALTER COLUMN "rating" DROP DEFAULT,
    ALTER COLUMN "rating" TYPE integer USING "rating"::integer,
    ALTER COLUMN "rating" SET DEFAULT 3;

COMMIT;
