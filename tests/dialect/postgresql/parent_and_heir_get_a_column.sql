-- forwards
BEGIN;

-- add column base.name (text)
ALTER TABLE "base" ADD COLUMN "name" text;

-- change options of table kid
ALTER TABLE "kid" ADD COLUMN "name" text;
ALTER TABLE "kid" INHERIT base;

COMMIT;

-- backwards
BEGIN;

-- change options of table kid
ALTER TABLE "kid" NO INHERIT base;
ALTER TABLE "kid" DROP COLUMN "name";

-- drop column base.name
ALTER TABLE "base" DROP COLUMN "name";

COMMIT;
