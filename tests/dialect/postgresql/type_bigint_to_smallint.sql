-- forwards
BEGIN;

-- change column t.v (type bigint -> smallint)
ALTER TABLE "t" ALTER COLUMN "v" TYPE smallint;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type smallint -> bigint)
ALTER TABLE "t" ALTER COLUMN "v" TYPE bigint;

COMMIT;
