-- warning: The values of sample.longer lose the fractions of a second that TIME(0) has no room for.
-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_on` IS NULL
-- must be 0: SELECT count(*) FROM (SELECT `unique_off` AS value FROM `sample` WHERE `unique_off` IS NOT NULL GROUP BY `unique_off` HAVING count(*) > 1) AS doubled

-- drop index sample.index_on
-- drop unique constraint sample.unique_on
-- change column sample.shorter (type time(0) -> time(6))
-- change column sample.longer (type time(6) -> time(0))
-- change column sample.expression_off (default none -> current_time)
-- change column sample.expression_on (default current_time -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> '10:22:33')
-- change column sample.default_on (default '10:22:33' -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE `sample`
    DROP INDEX `unique_on`,
    DROP INDEX `index_on`,
    DROP COLUMN `added`,
    DROP COLUMN `added_filled`,
    DROP COLUMN `added_computed`,
    MODIFY COLUMN `default_on` TIME,
    MODIFY COLUMN `default_off` TIME DEFAULT '10:22:33',
    MODIFY COLUMN `null_off` TIME,
    MODIFY COLUMN `null_on` TIME NOT NULL,
    MODIFY COLUMN `expression_on` TIME,
    MODIFY COLUMN `expression_off` TIME DEFAULT (CURRENT_TIME),
    MODIFY COLUMN `longer` TIME(0),
    MODIFY COLUMN `shorter` TIME(6);

-- drop table created
DROP TABLE `created`;

-- add column sample.dropped (time)
-- add unique constraint sample.unique_off
-- add index sample.index_off
ALTER TABLE `sample`
    ADD COLUMN `dropped` TIME AFTER `id`,
    ADD UNIQUE INDEX `unique_off` (`unique_off`),
    ADD INDEX `index_off` (`index_off`);
