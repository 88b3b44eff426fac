BEGIN;

-- change rows of tag
UPDATE "tag" SET "name" = 'new', "data" = X'AB', "hot" = 1 WHERE "id" = 1;
UPDATE "tag" SET "name" = 'its', "data" = NULL, "hot" = NULL WHERE "id" = 2;

-- Rows of book_tag that are not there, or more often than this migration means
WITH wanted("book", "lang") AS (VALUES
    (1, 'en')
)
SELECT ifnull("book", 'NULL') || ', ' || ifnull("lang", 'NULL') FROM wanted WHERE (SELECT count(*) FROM "book_tag" AS found WHERE found."book" IS wanted."book" AND found."lang" IS wanted."lang") <> 1 LIMIT 5;

-- change rows of book_tag
UPDATE "book_tag" SET "tag_id" = NULL WHERE "book" = 1 AND "lang" = 'en';

COMMIT;
