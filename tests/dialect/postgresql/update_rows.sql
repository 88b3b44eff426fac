-- forwards
BEGIN;

-- Exactly one row of genre must be found by its key
SELECT '"name" = ''fable''' AS wanted WHERE (SELECT count(*) FROM "genre" WHERE "name" = 'fable') <> 1;

-- update 1 rows of genre
UPDATE "genre" SET "name" = 'tale', "weight" = NULL WHERE "name" = 'fable';

COMMIT;

-- backwards
BEGIN;

-- Exactly one row of genre must be found by its key
SELECT '"name" = ''tale''' AS wanted WHERE (SELECT count(*) FROM "genre" WHERE "name" = 'tale') <> 1;

-- update 1 rows of genre
UPDATE "genre" SET "name" = 'fable', "weight" = 0.1 WHERE "name" = 'tale';

COMMIT;
