-- forwards
BEGIN;

-- change column t.v (type timestamp(6) -> timestamp(3))
ALTER TABLE "t" ALTER COLUMN "v" TYPE timestamp(3);

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type timestamp(3) -> timestamp(6))
ALTER TABLE "t" ALTER COLUMN "v" TYPE timestamp(6);

COMMIT;
