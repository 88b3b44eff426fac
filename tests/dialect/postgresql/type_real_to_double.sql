-- forwards
BEGIN;

-- change column t.v (type real -> double)
ALTER TABLE "t" ALTER COLUMN "v" TYPE double precision;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type double -> real)
ALTER TABLE "t" ALTER COLUMN "v" TYPE real;

COMMIT;
