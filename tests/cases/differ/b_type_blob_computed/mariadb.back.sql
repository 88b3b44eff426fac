-- loses: column sample.added_computed
-- loses: table created

-- change column sample.expression_off (default none -> lower('ABC'))
-- change column sample.expression_on (default lower('ABC') -> none)
-- drop column sample.added_computed
ALTER TABLE `sample`
    DROP COLUMN `added_computed`,
    MODIFY COLUMN `expression_on` BLOB,
    MODIFY COLUMN `expression_off` BLOB DEFAULT (lower('ABC'));

-- drop table created
DROP TABLE `created`;
