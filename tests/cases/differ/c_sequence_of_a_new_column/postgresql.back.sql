-- loses: column t.number

BEGIN;

-- drop column t.number
ALTER TABLE "t" DROP COLUMN "number";

COMMIT;
