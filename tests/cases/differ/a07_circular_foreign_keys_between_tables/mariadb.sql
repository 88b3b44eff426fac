-- must be 0: SELECT count(*) FROM `department` AS child WHERE child.`head_id` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `employee` AS parent WHERE parent.`id` = child.`head_id`)
-- must be 0: SELECT count(*) FROM `employee` AS child WHERE child.`department_id` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `department` AS parent WHERE parent.`id` = child.`department_id`)

-- add foreign key department.department_head
ALTER TABLE `department` ADD CONSTRAINT `department_head` FOREIGN KEY (`head_id`) REFERENCES `employee` (`id`);

-- add foreign key employee.employee_department
ALTER TABLE `employee` ADD CONSTRAINT `employee_department` FOREIGN KEY (`department_id`) REFERENCES `department` (`id`);
