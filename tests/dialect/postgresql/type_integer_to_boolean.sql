-- forwards
BEGIN;

-- change column t.v (type integer -> boolean)
ALTER TABLE "t" ALTER COLUMN "v" TYPE boolean USING "v" <> 0;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type boolean -> integer)
ALTER TABLE "t" ALTER COLUMN "v" TYPE integer USING "v"::integer;

COMMIT;
