-- forwards
BEGIN;

-- change column t.v (type text -> date)
ALTER TABLE "t" ALTER COLUMN "v" TYPE date USING "v"::date;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type date -> text)
ALTER TABLE "t" ALTER COLUMN "v" TYPE text;

COMMIT;
