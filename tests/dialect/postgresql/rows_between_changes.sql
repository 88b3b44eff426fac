-- forwards
BEGIN;

-- insert 1 rows into t
INSERT INTO "t" ("id", "r_id") VALUES
    (1, 1);

-- insert 1 rows into r
INSERT INTO "r" ("id") VALUES
    (1);

-- add column t.note (text)
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE "t" ADD COLUMN "note" text;

-- run SQL: UPDATE t SET note = 'a;b'; -- done; SELECT 1
SET CONSTRAINTS ALL DEFERRED;
UPDATE t SET note = 'a;b';
SELECT 1;

-- change column t.note (not null)
SET CONSTRAINTS ALL IMMEDIATE;

-- t.note cannot refuse NULL yet
SELECT "id" FROM "t" WHERE "note" IS NULL LIMIT 5;

-- change column t.note (not null)
ALTER TABLE "t" ALTER COLUMN "note" SET NOT NULL;

COMMIT;

-- backwards
BEGIN;

-- change column t.note (null allowed)
ALTER TABLE "t" ALTER COLUMN "note" DROP NOT NULL;

-- run SQL: SELECT 2
SELECT 2;

-- drop column t.note
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE "t" DROP COLUMN "note";

-- delete 1 rows of r
SET CONSTRAINTS ALL DEFERRED;

-- Each of the rows must be in r
SELECT '"id" = 1' AS wanted WHERE (SELECT count(*) FROM "r" WHERE "id" = 1) = 0;

-- delete 1 rows of r
DELETE FROM "r" WHERE "id" = 1;

-- Each of the rows must be in t
SELECT '"id" = 1' AS wanted WHERE (SELECT count(*) FROM "t" WHERE "id" = 1) = 0;

-- delete 1 rows of t
DELETE FROM "t" WHERE "id" = 1;
SET CONSTRAINTS ALL IMMEDIATE;

COMMIT;
