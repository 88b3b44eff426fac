-- forwards
BEGIN;

-- change column t.v (type varchar(10) -> integer)
ALTER TABLE "t" ALTER COLUMN "v" TYPE integer USING "v"::integer;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type integer -> varchar(10))
ALTER TABLE "t" ALTER COLUMN "v" TYPE varchar(10);

COMMIT;
