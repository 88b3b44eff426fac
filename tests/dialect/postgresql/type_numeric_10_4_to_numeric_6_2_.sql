-- forwards
BEGIN;

-- change column t.v (type numeric(10,4) -> numeric(6,2))
ALTER TABLE "t" ALTER COLUMN "v" TYPE numeric(6,2);

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type numeric(6,2) -> numeric(10,4))
ALTER TABLE "t" ALTER COLUMN "v" TYPE numeric(10,4);

COMMIT;
