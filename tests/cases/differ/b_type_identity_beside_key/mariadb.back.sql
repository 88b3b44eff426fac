-- drop unique constraint a.a_number
-- change column a.number (no auto increment)
ALTER TABLE `a`
    DROP INDEX `a_number`,
    MODIFY COLUMN `number` INT NOT NULL;
