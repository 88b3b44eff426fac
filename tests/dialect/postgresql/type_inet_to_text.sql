-- forwards
BEGIN;

-- change column t.v (type inet -> text)
ALTER TABLE "t" ALTER COLUMN "v" TYPE text;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type text -> inet)
ALTER TABLE "t" ALTER COLUMN "v" TYPE inet USING "v"::inet;

COMMIT;
