-- forwards
BEGIN;

-- change column t.v (type real -> integer)
ALTER TABLE "t" ALTER COLUMN "v" TYPE integer;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type integer -> real)
ALTER TABLE "t" ALTER COLUMN "v" TYPE real;

COMMIT;
