BEGIN;

-- drop primary key of table log
ALTER TABLE "log" DROP CONSTRAINT "log_key";

COMMIT;
