-- forwards
BEGIN;

-- change column t.a (type integer -> smallint)
ALTER TABLE "t"
    DROP COLUMN "b",
    ALTER COLUMN "a" TYPE smallint;
ALTER TABLE "t" ADD COLUMN "b" integer GENERATED ALWAYS AS (a * 2) STORED;
COMMENT ON COLUMN "t"."b" IS 'twice a';

COMMIT;

-- backwards
BEGIN;

-- change column t.a (type smallint -> integer)
ALTER TABLE "t"
    DROP COLUMN "b",
    ALTER COLUMN "a" TYPE integer;
ALTER TABLE "t" ADD COLUMN "b" integer GENERATED ALWAYS AS (a * 2) STORED;

COMMIT;
