-- loses: column sample.added_computed
-- loses: table created

-- change column sample.expression_off (default none -> lower('HAPPY'))
-- change column sample.expression_on (default lower('HAPPY') -> none)
-- drop column sample.added_computed
ALTER TABLE `sample`
    DROP COLUMN `added_computed`,
    MODIFY COLUMN `expression_on` ENUM('happy', 'sad'),
    MODIFY COLUMN `expression_off` ENUM('happy', 'sad') DEFAULT (lower('HAPPY'));

-- drop table created
DROP TABLE `created`;
