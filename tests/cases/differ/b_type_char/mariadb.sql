-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL
-- must be 0: SELECT count(*) FROM `sample` WHERE `shorter` IS NOT NULL AND (CHAR_LENGTH(`shorter`) > 2)
-- must be 0: SELECT count(*) FROM `sample` WHERE (lower('ABCD')) IS NOT NULL AND (CHAR_LENGTH((lower('ABCD'))) > 4)
-- must be 0: SELECT count(*) FROM (SELECT `unique_on` AS value FROM `sample` WHERE `unique_on` IS NOT NULL GROUP BY `unique_on` HAVING count(*) > 1) AS doubled

-- drop index sample.index_off
-- drop unique constraint sample.unique_off
-- drop column sample.dropped
ALTER TABLE `sample`
    DROP INDEX `unique_off`,
    DROP INDEX `index_off`,
    DROP COLUMN `dropped`;

-- add table created (4 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `plain` CHAR(4),
    `filled` CHAR(4) NOT NULL DEFAULT 'abcd',
    `computed` CHAR(4) DEFAULT (lower('ABCD')),
    PRIMARY KEY (`id`)
);

-- add column sample.added (char(4))
-- add column sample.added_filled (char(4) not null)
-- add column sample.added_computed (char(4))
-- change column sample.default_on (default none -> 'abcd')
-- change column sample.default_off (default 'abcd' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> lower('ABCD'))
-- change column sample.expression_off (default lower('ABCD') -> none)
-- change column sample.longer (type char(2) -> char(8))
-- change column sample.shorter (type char(8) -> char(2))
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` CHAR(4) DEFAULT 'abcd',
    MODIFY COLUMN `default_off` CHAR(4),
    MODIFY COLUMN `null_off` CHAR(4) NOT NULL,
    MODIFY COLUMN `null_on` CHAR(4),
    MODIFY COLUMN `expression_on` CHAR(4) DEFAULT (lower('ABCD')),
    MODIFY COLUMN `expression_off` CHAR(4),
    MODIFY COLUMN `longer` CHAR(8),
    MODIFY COLUMN `shorter` CHAR(2),
    ADD COLUMN `added` CHAR(4),
    ADD COLUMN `added_filled` CHAR(4) NOT NULL DEFAULT 'abcd',
    ADD COLUMN `added_computed` CHAR(4) DEFAULT (lower('ABCD')),
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
