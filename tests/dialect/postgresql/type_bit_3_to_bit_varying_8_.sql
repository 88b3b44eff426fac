-- forwards
BEGIN;

-- change column t.v (type bit(3) -> bit varying(8))
ALTER TABLE "t" ALTER COLUMN "v" TYPE bit varying(8);

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type bit varying(8) -> bit(3))
ALTER TABLE "t" ALTER COLUMN "v" TYPE bit(3);

COMMIT;
