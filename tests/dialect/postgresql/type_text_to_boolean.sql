-- forwards
BEGIN;

-- change column t.v (type text -> boolean)
ALTER TABLE "t" ALTER COLUMN "v" TYPE boolean USING "v"::boolean;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type boolean -> text)
ALTER TABLE "t" ALTER COLUMN "v" TYPE text;

COMMIT;
