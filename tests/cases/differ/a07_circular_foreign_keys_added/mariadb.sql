-- add table employee (2 columns)
CREATE TABLE `employee` (
    `id` INT NOT NULL,
    `department_id` INT NOT NULL,
    PRIMARY KEY (`id`)
);

-- add table department (2 columns)
CREATE TABLE `department` (
    `id` INT NOT NULL,
    `head_id` INT,
    PRIMARY KEY (`id`),
    CONSTRAINT `department_head` FOREIGN KEY (`head_id`) REFERENCES `employee` (`id`) ON DELETE SET NULL
);

-- add foreign key employee.employee_department
ALTER TABLE `employee` ADD CONSTRAINT `employee_department` FOREIGN KEY (`department_id`) REFERENCES `department` (`id`);
