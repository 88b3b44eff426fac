-- forwards
BEGIN;

-- change column t.v (type integer -> integer[])
ALTER TABLE "t" ALTER COLUMN "v" TYPE integer[] USING ARRAY["v"]::integer[];

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type integer[] -> integer)
ALTER TABLE "t" ALTER COLUMN "v" TYPE integer USING ("v")[1]::integer;

COMMIT;
