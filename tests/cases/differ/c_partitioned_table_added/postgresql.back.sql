-- loses: table event

BEGIN;

-- drop table event
DROP TABLE "event";

COMMIT;
