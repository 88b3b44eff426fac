BEGIN;

-- delete rows of loose
DELETE FROM "loose" WHERE "a" = 1 AND "b" = 'x';

COMMIT;
