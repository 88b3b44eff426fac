-- loses: table t

BEGIN;

-- drop table t
DROP TABLE "t";

-- drop function twice
DROP FUNCTION "twice"(text);

COMMIT;
