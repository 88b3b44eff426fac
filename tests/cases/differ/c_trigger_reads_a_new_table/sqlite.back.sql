-- loses: table log

BEGIN;

-- drop trigger logged
DROP TRIGGER "logged";

-- drop table log
DROP TABLE "log";

COMMIT;
