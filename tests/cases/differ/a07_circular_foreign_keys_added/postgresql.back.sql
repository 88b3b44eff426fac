-- loses: table department
-- loses: table employee

BEGIN;

-- drop foreign key employee.employee_department
ALTER TABLE "employee" DROP CONSTRAINT "employee_department";

-- drop table department
DROP TABLE "department";

-- drop table employee
DROP TABLE "employee";

COMMIT;
