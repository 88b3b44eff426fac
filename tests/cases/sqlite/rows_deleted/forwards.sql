BEGIN;

-- delete rows of tag
DELETE FROM "tag" WHERE "id" = 2;

COMMIT;
