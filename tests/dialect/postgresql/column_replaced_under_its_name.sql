-- forwards
BEGIN;

-- drop column t.a
ALTER TABLE "t" DROP COLUMN "a";

-- add column t.a (integer)
ALTER TABLE "t" ADD COLUMN "a" integer;

COMMIT;

-- backwards
BEGIN;

-- drop column t.a
ALTER TABLE "t" DROP COLUMN "a";

-- add column t.a (text)
ALTER TABLE "t" ADD COLUMN "a" text;

COMMIT;
