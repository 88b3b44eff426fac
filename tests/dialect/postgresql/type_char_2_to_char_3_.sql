-- forwards
BEGIN;

-- change column t.v (type char(2) -> char(3))
ALTER TABLE "t" ALTER COLUMN "v" TYPE char(3);

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type char(3) -> char(2))
ALTER TABLE "t" ALTER COLUMN "v" TYPE char(2);

COMMIT;
