-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table department
DROP TABLE "department";

-- drop table employee
DROP TABLE "employee";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
