-- loses: column person.phone

BEGIN;

-- drop column person.phone
ALTER TABLE "person" DROP COLUMN "phone";

-- add column contact.number (varchar(30))
ALTER TABLE "contact" ADD COLUMN "number" varchar(30);

COMMIT;
