-- forwards
BEGIN;

-- change column t.a (default none -> 'it''s')
-- change column t.b (default 1 -> none)
-- change column t.c (default none -> true)
-- change column t.d (default none -> lower('X') || 'y')
-- add column t.e (uuid)
ALTER TABLE "t"
    ALTER COLUMN "a" SET DEFAULT 'it''s',
    ALTER COLUMN "b" DROP DEFAULT,
    ALTER COLUMN "c" SET DEFAULT TRUE,
    ALTER COLUMN "d" SET DEFAULT (lower('X') || 'y'),
    ADD COLUMN "e" uuid DEFAULT gen_random_uuid();

COMMIT;

-- backwards
BEGIN;

-- drop column t.e
-- change column t.d (default lower('X') || 'y' -> none)
-- change column t.c (default true -> none)
-- change column t.b (default none -> 1)
-- change column t.a (default 'it''s' -> none)
ALTER TABLE "t"
    DROP COLUMN "e",
    ALTER COLUMN "d" DROP DEFAULT,
    ALTER COLUMN "c" DROP DEFAULT,
    ALTER COLUMN "b" SET DEFAULT 1,
    ALTER COLUMN "a" DROP DEFAULT;

COMMIT;
