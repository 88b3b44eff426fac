-- forwards
BEGIN;

-- change column t.v (type double -> numeric)
ALTER TABLE "t" ALTER COLUMN "v" TYPE numeric;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type numeric -> double)
ALTER TABLE "t" ALTER COLUMN "v" TYPE double precision;

COMMIT;
