-- forwards
BEGIN;

-- change column t.v (type integer[] -> bigint[])
ALTER TABLE "t" ALTER COLUMN "v" TYPE bigint[];

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type bigint[] -> integer[])
ALTER TABLE "t" ALTER COLUMN "v" TYPE integer[];

COMMIT;
