-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_on` IS NULL
-- must be 0: SELECT count(*) FROM `sample` WHERE `longer` IS NOT NULL AND (CHAR_LENGTH(`longer`) > 2)
-- must be 0: SELECT count(*) FROM (SELECT `unique_off` AS value FROM `sample` WHERE `unique_off` IS NOT NULL GROUP BY `unique_off` HAVING count(*) > 1) AS doubled

-- drop index sample.index_on
-- drop unique constraint sample.unique_on
-- change column sample.shorter (type char(2) -> char(8))
-- change column sample.longer (type char(8) -> char(2))
-- change column sample.expression_off (default none -> lower('ABCD'))
-- change column sample.expression_on (default lower('ABCD') -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> 'abcd')
-- change column sample.default_on (default 'abcd' -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE `sample`
    DROP INDEX `unique_on`,
    DROP INDEX `index_on`,
    DROP COLUMN `added`,
    DROP COLUMN `added_filled`,
    DROP COLUMN `added_computed`,
    MODIFY COLUMN `default_on` CHAR(4),
    MODIFY COLUMN `default_off` CHAR(4) DEFAULT 'abcd',
    MODIFY COLUMN `null_off` CHAR(4),
    MODIFY COLUMN `null_on` CHAR(4) NOT NULL,
    MODIFY COLUMN `expression_on` CHAR(4),
    MODIFY COLUMN `expression_off` CHAR(4) DEFAULT (lower('ABCD')),
    MODIFY COLUMN `longer` CHAR(2),
    MODIFY COLUMN `shorter` CHAR(8);

-- drop table created
DROP TABLE `created`;

-- add column sample.dropped (char(4))
-- add unique constraint sample.unique_off
-- add index sample.index_off
ALTER TABLE `sample`
    ADD COLUMN `dropped` CHAR(4) AFTER `id`,
    ADD UNIQUE INDEX `unique_off` (`unique_off`),
    ADD INDEX `index_off` (`index_off`);
