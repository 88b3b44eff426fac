-- forwards
BEGIN;

-- change column t.v (type json -> jsonb)
ALTER TABLE "t" ALTER COLUMN "v" TYPE jsonb;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type jsonb -> json)
ALTER TABLE "t" ALTER COLUMN "v" TYPE json;

COMMIT;
