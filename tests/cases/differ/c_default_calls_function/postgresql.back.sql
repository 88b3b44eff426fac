-- loses: column t.code

BEGIN;

-- drop column t.code
ALTER TABLE "t" DROP COLUMN "code";

-- drop function next_code
DROP FUNCTION "next_code"();

COMMIT;
