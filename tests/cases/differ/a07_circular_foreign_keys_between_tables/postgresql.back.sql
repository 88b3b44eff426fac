BEGIN;

-- drop foreign key employee.employee_department
ALTER TABLE "employee" DROP CONSTRAINT "employee_department";

-- drop foreign key department.department_head
ALTER TABLE "department" DROP CONSTRAINT "department_head";

COMMIT;
