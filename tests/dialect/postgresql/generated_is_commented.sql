-- forwards
BEGIN;

-- change column t.b (comment)
COMMENT ON COLUMN "t"."b" IS 'twice a';

COMMIT;

-- backwards
BEGIN;

-- change column t.b (comment)
COMMENT ON COLUMN "t"."b" IS NULL;

COMMIT;
