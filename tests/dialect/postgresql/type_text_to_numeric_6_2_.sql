-- forwards
BEGIN;

-- change column t.v (type text -> numeric(6,2))
ALTER TABLE "t" ALTER COLUMN "v" TYPE numeric(6,2) USING "v"::numeric(6,2);

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type numeric(6,2) -> text)
ALTER TABLE "t" ALTER COLUMN "v" TYPE text;

COMMIT;
