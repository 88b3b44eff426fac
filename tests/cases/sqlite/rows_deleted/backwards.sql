BEGIN;

-- add rows to tag
INSERT INTO "tag" ("id", "name", "data", "hot", "weight") VALUES
    (2, 'it''s', X'00FF', 1, 1.5);

COMMIT;
