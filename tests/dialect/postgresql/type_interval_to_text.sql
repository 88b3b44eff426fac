-- forwards
BEGIN;

-- change column t.v (type interval -> text)
ALTER TABLE "t" ALTER COLUMN "v" TYPE text;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type text -> interval)
ALTER TABLE "t" ALTER COLUMN "v" TYPE interval USING "v"::interval;

COMMIT;
