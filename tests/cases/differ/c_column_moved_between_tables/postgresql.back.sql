-- note: PostgreSQL puts new columns of table person at the end.
-- loses: column address.town
-- loses: column address.street

BEGIN;

-- drop column address.town
-- drop column address.street
ALTER TABLE "address"
    DROP COLUMN "town",
    DROP COLUMN "street";

-- add column person.town (text)
-- add column person.street (text)
ALTER TABLE "person"
    ADD COLUMN "town" text,
    ADD COLUMN "street" text;

-- add index person.person_town
CREATE INDEX "person_town" ON "person" ("town");

COMMIT;
