BEGIN;

-- add column base.name (text)
ALTER TABLE "base" ADD COLUMN "name" text;

-- change options of table kid
ALTER TABLE "kid" ADD COLUMN "name" text;
ALTER TABLE "kid" INHERIT base;

COMMIT;
