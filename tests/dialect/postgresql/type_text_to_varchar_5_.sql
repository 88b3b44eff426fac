-- forwards
BEGIN;

-- change column t.v (type text -> varchar(5))
ALTER TABLE "t" ALTER COLUMN "v" TYPE varchar(5);

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type varchar(5) -> text)
ALTER TABLE "t" ALTER COLUMN "v" TYPE text;

COMMIT;
