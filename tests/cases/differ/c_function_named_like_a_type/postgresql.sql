-- loses: table task

BEGIN;

-- drop function state
DROP FUNCTION "state"();

-- drop table task
DROP TABLE "task";

-- drop enum state
DROP TYPE "state";

COMMIT;
