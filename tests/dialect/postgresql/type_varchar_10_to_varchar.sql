-- forwards
BEGIN;

-- change column t.v (type varchar(10) -> varchar)
ALTER TABLE "t" ALTER COLUMN "v" TYPE varchar;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type varchar -> varchar(10))
ALTER TABLE "t" ALTER COLUMN "v" TYPE varchar(10);

COMMIT;
