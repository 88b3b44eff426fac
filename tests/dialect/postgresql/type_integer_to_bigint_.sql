-- forwards
BEGIN;

-- change column t.v (type integer[] -> bigint[])
ALTER TABLE "t" ALTER COLUMN "v" TYPE bigint[] USING "v"::text[]::bigint[];

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type bigint[] -> integer[])
ALTER TABLE "t" ALTER COLUMN "v" TYPE integer[] USING "v"::text[]::integer[];

COMMIT;
