-- loses: column t.number

BEGIN;

-- drop column t.number
ALTER TABLE "t" DROP COLUMN "number";

-- drop sequence ticket
DROP SEQUENCE "ticket";

COMMIT;
