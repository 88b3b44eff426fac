-- forwards
BEGIN;

-- Each of the rows must be in t
SELECT '"a" = ''x'' AND "b"::jsonb = ''{"k": 1}''::jsonb' AS wanted WHERE (SELECT count(*) FROM "t" WHERE "a" = 'x' AND "b"::jsonb = '{"k": 1}'::jsonb) = 0
UNION ALL SELECT '"a" IS NULL AND "b" IS NULL' AS wanted WHERE (SELECT count(*) FROM "t" WHERE "a" IS NULL AND "b" IS NULL) = 0;

-- delete 2 rows of t
DELETE FROM "t" WHERE ctid = (SELECT ctid FROM "t" WHERE "a" = 'x' AND "b"::jsonb = '{"k": 1}'::jsonb LIMIT 1);
DELETE FROM "t" WHERE ctid = (SELECT ctid FROM "t" WHERE "a" IS NULL AND "b" IS NULL LIMIT 1);

COMMIT;

-- backwards
BEGIN;

-- insert 2 rows into t
INSERT INTO "t" ("a", "b") VALUES
    (NULL, NULL),
    ('x', '{"k": 1}');

COMMIT;
