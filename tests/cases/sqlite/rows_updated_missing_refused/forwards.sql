BEGIN;

-- change rows of tag
UPDATE "tag" SET "name" = 'n' WHERE "id" = 1;
UPDATE "tag" SET "name" = 'm' WHERE "id" = 77;

COMMIT;
