-- note: PostgreSQL puts new columns of table person at the end.
-- loses: column address.town
-- loses: column address.street

BEGIN;

-- add column person.town (text)
ALTER TABLE "person" ADD COLUMN "town" text;

-- drop column address.town
ALTER TABLE "address" DROP COLUMN "town";

-- add column person.street (text)
ALTER TABLE "person" ADD COLUMN "street" text;

-- drop column address.street
ALTER TABLE "address" DROP COLUMN "street";

-- add index person.person_town
CREATE INDEX "person_town" ON "person" ("town");

COMMIT;
