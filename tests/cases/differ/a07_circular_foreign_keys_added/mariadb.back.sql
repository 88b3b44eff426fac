-- loses: table department
-- loses: table employee

-- drop foreign key employee.employee_department
ALTER TABLE `employee`
    DROP FOREIGN KEY `employee_department`,
    DROP INDEX `employee_department`;

-- drop table department
DROP TABLE `department`;

-- drop table employee
DROP TABLE `employee`;
