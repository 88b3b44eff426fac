-- forwards
BEGIN;

-- change column t.v (type varchar(9)[] -> varchar(5)[])
ALTER TABLE "t" ALTER COLUMN "v" TYPE varchar(5)[];

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type varchar(5)[] -> varchar(9)[])
ALTER TABLE "t" ALTER COLUMN "v" TYPE varchar(9)[];

COMMIT;
