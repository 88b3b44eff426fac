BEGIN;

-- change rows of book_tag
UPDATE "book_tag" SET "tag_id" = 1 WHERE "book" = 1 AND "lang" = 'en';

-- Rows of tag that are not there, or more often than this migration means
WITH wanted("id") AS (VALUES
    (2),
    (1)
)
SELECT "id" FROM wanted WHERE (SELECT count(*) FROM "tag" AS found WHERE found."id" IS wanted."id") <> 1 LIMIT 5;

-- change rows of tag
UPDATE "tag" SET "name" = 'it''s', "data" = X'00FF', "hot" = 1 WHERE "id" = 2;
UPDATE "tag" SET "name" = 'old', "data" = NULL, "hot" = 0 WHERE "id" = 1;

COMMIT;
