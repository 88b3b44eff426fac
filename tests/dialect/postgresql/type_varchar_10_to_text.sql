-- forwards
BEGIN;

-- change column t.v (type varchar(10) -> text)
ALTER TABLE "t" ALTER COLUMN "v" TYPE text;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type text -> varchar(10))
ALTER TABLE "t" ALTER COLUMN "v" TYPE varchar(10);

COMMIT;
