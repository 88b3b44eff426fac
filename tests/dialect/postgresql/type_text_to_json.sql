-- forwards
BEGIN;

-- change column t.v (type text -> json)
ALTER TABLE "t" ALTER COLUMN "v" TYPE json USING "v"::json;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type json -> text)
ALTER TABLE "t" ALTER COLUMN "v" TYPE text;

COMMIT;
