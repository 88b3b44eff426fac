-- loses: table department
-- loses: table employee

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table employee
DROP TABLE "employee";

-- drop table department
DROP TABLE "department";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
