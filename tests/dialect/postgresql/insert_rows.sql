-- forwards
BEGIN;

-- insert 2 rows into genre
INSERT INTO "genre" ("id", "name", "weight", "hidden", "icon") VALUES
    (7, E'it''s \\ new', 0.5, TRUE, '\x01ff'),
    (8, 'x', NULL, FALSE, NULL);
SELECT setval(pg_get_serial_sequence('"genre"', 'id'), greatest(nextval(pg_get_serial_sequence('"genre"', 'id')), max("id"))) FROM "genre";

COMMIT;

-- backwards
BEGIN;

-- Each of the rows must be in genre
SELECT '"id" = 8' AS wanted WHERE (SELECT count(*) FROM "genre" WHERE "id" = 8) = 0
UNION ALL SELECT '"id" = 7' AS wanted WHERE (SELECT count(*) FROM "genre" WHERE "id" = 7) = 0;

-- delete 2 rows of genre
DELETE FROM "genre" WHERE "id" = 8;
DELETE FROM "genre" WHERE "id" = 7;

COMMIT;
