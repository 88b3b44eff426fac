BEGIN;

-- delete rows of book_tag
DELETE FROM "book_tag" WHERE "book" = 5 AND "lang" = 'en';

-- Rows of tag that are not there, or more often than this migration means
WITH wanted("name") AS (VALUES
    ('too'),
    ('numbered')
)
SELECT "name" FROM wanted WHERE (SELECT count(*) FROM "tag" AS found WHERE found."name" IS wanted."name") <> 1 LIMIT 5;

-- delete rows of tag
DELETE FROM "tag" WHERE "name" IN ('too', 'numbered');

-- Rows of tag that are not there, or more often than this migration means
WITH wanted("id") AS (VALUES
    (11),
    (10)
)
SELECT "id" FROM wanted WHERE (SELECT count(*) FROM "tag" AS found WHERE found."id" IS wanted."id") <> 1 LIMIT 5;

-- delete rows of tag
DELETE FROM "tag" WHERE "id" IN (11, 10);

COMMIT;
