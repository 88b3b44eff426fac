-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL
-- must be 0: SELECT count(*) FROM `sample` WHERE `shorter` IS NOT NULL AND (CHAR_LENGTH(`shorter`) > 20)
-- must be 0: SELECT count(*) FROM `sample` WHERE (lower('ABC')) IS NOT NULL AND (CHAR_LENGTH((lower('ABC'))) > 50)
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
    `plain` VARCHAR(50),
    `filled` VARCHAR(50) NOT NULL DEFAULT 'it''s',
    `computed` VARCHAR(50) DEFAULT (lower('ABC')),
    PRIMARY KEY (`id`)
);

-- add column sample.added (varchar(50))
-- add column sample.added_filled (varchar(50) not null)
-- add column sample.added_computed (varchar(50))
-- change column sample.default_on (default none -> 'it''s')
-- change column sample.default_off (default 'it''s' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> lower('ABC'))
-- change column sample.expression_off (default lower('ABC') -> none)
-- change column sample.longer (type varchar(20) -> varchar(200))
-- change column sample.shorter (type varchar(200) -> varchar(20))
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` VARCHAR(50) DEFAULT 'it''s',
    MODIFY COLUMN `default_off` VARCHAR(50),
    MODIFY COLUMN `null_off` VARCHAR(50) NOT NULL,
    MODIFY COLUMN `null_on` VARCHAR(50),
    MODIFY COLUMN `expression_on` VARCHAR(50) DEFAULT (lower('ABC')),
    MODIFY COLUMN `expression_off` VARCHAR(50),
    MODIFY COLUMN `longer` VARCHAR(200),
    MODIFY COLUMN `shorter` VARCHAR(20),
    ADD COLUMN `added` VARCHAR(50),
    ADD COLUMN `added_filled` VARCHAR(50) NOT NULL DEFAULT 'it''s',
    ADD COLUMN `added_computed` VARCHAR(50) DEFAULT (lower('ABC')),
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
