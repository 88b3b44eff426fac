BEGIN;

-- add rows to tag
INSERT INTO "tag" ("id", "name") VALUES
    (1, 'other'),
    (12, 'x');

COMMIT;
