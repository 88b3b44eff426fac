-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_on` IS NULL
-- must be 0: SELECT count(*) FROM `sample` WHERE `longer` IS NOT NULL AND (CHAR_LENGTH(`longer`) > 20)
-- must be 0: SELECT count(*) FROM (SELECT `unique_off` AS value FROM `sample` WHERE `unique_off` IS NOT NULL GROUP BY `unique_off` HAVING count(*) > 1) AS doubled

-- drop index sample.index_on
-- drop unique constraint sample.unique_on
-- change column sample.shorter (type varchar(20) -> varchar(200))
-- change column sample.longer (type varchar(200) -> varchar(20))
-- change column sample.expression_off (default none -> lower('ABC'))
-- change column sample.expression_on (default lower('ABC') -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> 'it''s')
-- change column sample.default_on (default 'it''s' -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE `sample`
    DROP INDEX `unique_on`,
    DROP INDEX `index_on`,
    DROP COLUMN `added`,
    DROP COLUMN `added_filled`,
    DROP COLUMN `added_computed`,
    MODIFY COLUMN `default_on` VARCHAR(50),
    MODIFY COLUMN `default_off` VARCHAR(50) DEFAULT 'it''s',
    MODIFY COLUMN `null_off` VARCHAR(50),
    MODIFY COLUMN `null_on` VARCHAR(50) NOT NULL,
    MODIFY COLUMN `expression_on` VARCHAR(50),
    MODIFY COLUMN `expression_off` VARCHAR(50) DEFAULT (lower('ABC')),
    MODIFY COLUMN `longer` VARCHAR(20),
    MODIFY COLUMN `shorter` VARCHAR(200);

-- drop table created
DROP TABLE `created`;

-- add column sample.dropped (varchar(50))
-- add unique constraint sample.unique_off
-- add index sample.index_off
ALTER TABLE `sample`
    ADD COLUMN `dropped` VARCHAR(50) AFTER `id`,
    ADD UNIQUE INDEX `unique_off` (`unique_off`),
    ADD INDEX `index_off` (`index_off`);
