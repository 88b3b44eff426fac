BEGIN;

-- add rows to loose
INSERT INTO "loose" ("a", "b") VALUES
    (1, 'x'),
    (NULL, 'y'),
    (1, 'x');

COMMIT;
