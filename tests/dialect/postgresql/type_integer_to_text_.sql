-- forwards
BEGIN;

-- change column t.v (type integer[] -> text[])
ALTER TABLE "t" ALTER COLUMN "v" TYPE text[];

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type text[] -> integer[])
ALTER TABLE "t" ALTER COLUMN "v" TYPE integer[] USING "v"::integer[];

COMMIT;
