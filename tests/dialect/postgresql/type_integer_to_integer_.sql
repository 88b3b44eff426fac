-- forwards
BEGIN;

-- change column t.v (type integer -> integer[])
ALTER TABLE "t" ALTER COLUMN "v" TYPE integer[] USING CASE WHEN "v" IS NOT NULL THEN ARRAY["v"]::integer[] END;

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type integer[] -> integer)
ALTER TABLE "t" ALTER COLUMN "v" TYPE integer USING ("v")[array_lower("v", 1)]::integer;

COMMIT;
