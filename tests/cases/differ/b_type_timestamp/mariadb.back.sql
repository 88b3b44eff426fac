-- warning: The values of sample.longer lose the fractions of a second that DATETIME(0) has no room for.
-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_on` IS NULL
-- must be 0: SELECT count(*) FROM (SELECT `unique_off` AS value FROM `sample` WHERE `unique_off` IS NOT NULL GROUP BY `unique_off` HAVING count(*) > 1) AS doubled

-- drop index sample.index_on
-- drop unique constraint sample.unique_on
-- change column sample.shorter (type timestamp(0) -> timestamp(6))
-- change column sample.longer (type timestamp(6) -> timestamp(0))
-- change column sample.expression_off (default none -> current_timestamp)
-- change column sample.expression_on (default current_timestamp -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> '2026-11-20 10:22:33')
-- change column sample.default_on (default '2026-11-20 10:22:33' -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE `sample`
    DROP INDEX `unique_on`,
    DROP INDEX `index_on`,
    DROP COLUMN `added`,
    DROP COLUMN `added_filled`,
    DROP COLUMN `added_computed`,
    MODIFY COLUMN `default_on` DATETIME,
    MODIFY COLUMN `default_off` DATETIME DEFAULT '2026-11-20 10:22:33',
    MODIFY COLUMN `null_off` DATETIME,
    MODIFY COLUMN `null_on` DATETIME NOT NULL,
    MODIFY COLUMN `expression_on` DATETIME,
    MODIFY COLUMN `expression_off` DATETIME DEFAULT CURRENT_TIMESTAMP,
    MODIFY COLUMN `longer` DATETIME(0),
    MODIFY COLUMN `shorter` DATETIME(6);

-- drop table created
DROP TABLE `created`;

-- add column sample.dropped (timestamp)
-- add unique constraint sample.unique_off
-- add index sample.index_off
ALTER TABLE `sample`
    ADD COLUMN `dropped` DATETIME AFTER `id`,
    ADD UNIQUE INDEX `unique_off` (`unique_off`),
    ADD INDEX `index_off` (`index_off`);
