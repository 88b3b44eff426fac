BEGIN;

-- add rows to tag
INSERT INTO "tag" ("id", "name", "data", "hot", "weight") VALUES
    (10, 'a''b', X'0001', 1, -1.5),
    (11, 'ü"', NULL, 0, 2);
INSERT INTO "tag" ("name") VALUES
    ('numbered'),
    ('too');

-- add rows to book_tag
INSERT INTO "book_tag" ("book", "tag_id", "lang") VALUES
    (5, 10, 'en');

COMMIT;
