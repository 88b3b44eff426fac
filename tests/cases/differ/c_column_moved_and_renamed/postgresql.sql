-- loses: column person.phone

BEGIN;

-- add column contact.number (varchar(30))
ALTER TABLE "contact" ADD COLUMN "number" varchar(30);

-- drop column person.phone
ALTER TABLE "person" DROP COLUMN "phone";

COMMIT;
