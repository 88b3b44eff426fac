-- forwards
BEGIN;

-- change column t.v (type numeric -> real)
ALTER TABLE "t" ALTER COLUMN "v" TYPE real;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type real -> numeric)
ALTER TABLE "t" ALTER COLUMN "v" TYPE numeric;

COMMIT;
