-- loses: column contact.number

BEGIN;

-- add column person.phone (text)
ALTER TABLE "person" ADD COLUMN "phone" text;

-- drop column contact.number
ALTER TABLE "contact" DROP COLUMN "number";

COMMIT;
