-- drop foreign key employee.employee_department
ALTER TABLE `employee`
    DROP FOREIGN KEY `employee_department`,
    DROP INDEX `employee_department`;

-- drop foreign key department.department_head
ALTER TABLE `department`
    DROP FOREIGN KEY `department_head`,
    DROP INDEX `department_head`;
