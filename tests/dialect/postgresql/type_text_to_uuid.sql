-- forwards
BEGIN;

-- change column t.v (type text -> uuid)
ALTER TABLE "t" ALTER COLUMN "v" TYPE uuid USING "v"::uuid;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type uuid -> text)
ALTER TABLE "t" ALTER COLUMN "v" TYPE text;

COMMIT;
