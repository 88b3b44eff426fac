BEGIN;

-- delete rows of tag
DELETE FROM "tag" WHERE "id" IN (2, 3, 4);

COMMIT;
