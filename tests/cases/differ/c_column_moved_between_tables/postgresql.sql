-- loses: column person.street
-- loses: column person.town

BEGIN;

-- drop index person.person_town
DROP INDEX "person_town";

-- drop column person.street
-- drop column person.town
ALTER TABLE "person"
    DROP COLUMN "street",
    DROP COLUMN "town";

-- add column address.street (text)
-- add column address.town (text)
ALTER TABLE "address"
    ADD COLUMN "street" text,
    ADD COLUMN "town" text;

COMMIT;
