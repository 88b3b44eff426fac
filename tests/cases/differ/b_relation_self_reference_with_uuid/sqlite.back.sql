-- loses: table node

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table node
DROP TABLE "node";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
