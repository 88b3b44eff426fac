-- loses: table node

BEGIN;

-- drop table node
DROP TABLE "node";

COMMIT;
