-- loses: column person.street
-- loses: column person.town

BEGIN;

-- drop index person.person_town
DROP INDEX "person_town";

-- add column address.street (text)
ALTER TABLE "address" ADD COLUMN "street" text;

-- drop column person.street
ALTER TABLE "person" DROP COLUMN "street";

-- add column address.town (text)
ALTER TABLE "address" ADD COLUMN "town" text;

-- drop column person.town
ALTER TABLE "person" DROP COLUMN "town";

COMMIT;
