-- warning: The values of sample.shorter lose the fractions of a second that DATETIME(0) has no room for.
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
    `plain` DATETIME,
    `filled` DATETIME NOT NULL DEFAULT '2026-11-20 10:22:33',
    `computed` DATETIME DEFAULT CURRENT_TIMESTAMP,
    PRIMARY KEY (`id`)
);

-- add column sample.added (timestamp)
-- add column sample.added_filled (timestamp not null)
-- add column sample.added_computed (timestamp)
-- change column sample.default_on (default none -> '2026-11-20 10:22:33')
-- change column sample.default_off (default '2026-11-20 10:22:33' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> current_timestamp)
-- change column sample.expression_off (default current_timestamp -> none)
-- change column sample.longer (type timestamp(0) -> timestamp(6))
-- change column sample.shorter (type timestamp(6) -> timestamp(0))
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` DATETIME DEFAULT '2026-11-20 10:22:33',
    MODIFY COLUMN `default_off` DATETIME,
    MODIFY COLUMN `null_off` DATETIME NOT NULL,
    MODIFY COLUMN `null_on` DATETIME,
    MODIFY COLUMN `expression_on` DATETIME DEFAULT CURRENT_TIMESTAMP,
    MODIFY COLUMN `expression_off` DATETIME,
    MODIFY COLUMN `longer` DATETIME(6),
    MODIFY COLUMN `shorter` DATETIME(0),
    ADD COLUMN `added` DATETIME,
    ADD COLUMN `added_filled` DATETIME NOT NULL DEFAULT '2026-11-20 10:22:33',
    ADD COLUMN `added_computed` DATETIME DEFAULT CURRENT_TIMESTAMP,
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
