-- warning: The values of sample.shorter lose the fractions of a second that TIME(0) has no room for.
-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL
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
    `plain` TIME,
    `filled` TIME NOT NULL DEFAULT '10:22:33',
    `computed` TIME DEFAULT (CURRENT_TIME),
    PRIMARY KEY (`id`)
);

-- add column sample.added (time)
-- add column sample.added_filled (time not null)
-- add column sample.added_computed (time)
-- change column sample.default_on (default none -> '10:22:33')
-- change column sample.default_off (default '10:22:33' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> current_time)
-- change column sample.expression_off (default current_time -> none)
-- change column sample.longer (type time(0) -> time(6))
-- change column sample.shorter (type time(6) -> time(0))
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` TIME DEFAULT '10:22:33',
    MODIFY COLUMN `default_off` TIME,
    MODIFY COLUMN `null_off` TIME NOT NULL,
    MODIFY COLUMN `null_on` TIME,
    MODIFY COLUMN `expression_on` TIME DEFAULT (CURRENT_TIME),
    MODIFY COLUMN `expression_off` TIME,
    MODIFY COLUMN `longer` TIME(6),
    MODIFY COLUMN `shorter` TIME(0),
    ADD COLUMN `added` TIME,
    ADD COLUMN `added_filled` TIME NOT NULL DEFAULT '10:22:33',
    ADD COLUMN `added_computed` TIME DEFAULT (CURRENT_TIME),
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
