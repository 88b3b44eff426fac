-- loses: column kid.name
-- loses: column base.name

BEGIN;

-- change options of table kid
ALTER TABLE "kid" NO INHERIT base;
ALTER TABLE "kid" DROP COLUMN "name";

-- drop column base.name
ALTER TABLE "base" DROP COLUMN "name";

COMMIT;
