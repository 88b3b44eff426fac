-- forwards
BEGIN;

-- change column t.v (type date -> timestamp)
ALTER TABLE "t" ALTER COLUMN "v" TYPE timestamp;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type timestamp -> date)
ALTER TABLE "t" ALTER COLUMN "v" TYPE date;

COMMIT;
