BEGIN;

-- the row must be there once
WITH wanted("book", "lang") AS (VALUES
    (1, 'de')
)
SELECT ifnull("book", 'NULL') || ', ' || ifnull("lang", 'NULL') FROM wanted WHERE (SELECT count(*) FROM "book_tag" AS found WHERE found."book" IS wanted."book" AND found."lang" IS wanted."lang") <> 1 LIMIT 5;

-- change rows of book_tag
UPDATE "book_tag" SET "lang" = 'fr' WHERE "book" = 1 AND "lang" = 'de';

-- the row must be there once
WITH wanted("book", "lang") AS (VALUES
    (1, 'en')
)
SELECT ifnull("book", 'NULL') || ', ' || ifnull("lang", 'NULL') FROM wanted WHERE (SELECT count(*) FROM "book_tag" AS found WHERE found."book" IS wanted."book" AND found."lang" IS wanted."lang") <> 1 LIMIT 5;

-- change rows of book_tag
UPDATE "book_tag" SET "lang" = 'de' WHERE "book" = 1 AND "lang" = 'en';

COMMIT;
