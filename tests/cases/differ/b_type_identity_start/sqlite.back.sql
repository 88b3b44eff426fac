-- loses: table b

BEGIN;

-- drop table b
DROP TABLE "b";

COMMIT;
