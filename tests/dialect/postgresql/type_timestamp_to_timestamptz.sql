-- forwards
BEGIN;

-- change column t.v (type timestamp -> timestamptz)
ALTER TABLE "t" ALTER COLUMN "v" TYPE timestamptz;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type timestamptz -> timestamp)
ALTER TABLE "t" ALTER COLUMN "v" TYPE timestamp;

COMMIT;
