-- loses: table login

BEGIN;

-- drop table login
DROP TABLE "login";

COMMIT;
