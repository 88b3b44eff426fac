-- warning: The values of sample.shorter lose the fractions of a second that TIMESTAMP(0) has no room for.
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
    `plain` TIMESTAMP NULL,
    `filled` TIMESTAMP NOT NULL DEFAULT '2026-11-20 09:22:33',
    `computed` TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP,
    PRIMARY KEY (`id`)
);

-- add column sample.added (timestamptz)
-- add column sample.added_filled (timestamptz not null)
-- add column sample.added_computed (timestamptz)
-- change column sample.default_on (default none -> '2026-11-20 09:22:33')
-- change column sample.default_off (default '2026-11-20 09:22:33' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> current_timestamp)
-- change column sample.expression_off (default current_timestamp -> none)
-- change column sample.longer (type timestamptz(0) -> timestamptz(6))
-- change column sample.shorter (type timestamptz(6) -> timestamptz(0))
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` TIMESTAMP NULL DEFAULT '2026-11-20 09:22:33',
    MODIFY COLUMN `default_off` TIMESTAMP NULL,
    MODIFY COLUMN `null_off` TIMESTAMP NOT NULL,
    MODIFY COLUMN `null_on` TIMESTAMP NULL,
    MODIFY COLUMN `expression_on` TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP,
    MODIFY COLUMN `expression_off` TIMESTAMP NULL,
    MODIFY COLUMN `longer` TIMESTAMP(6) NULL,
    MODIFY COLUMN `shorter` TIMESTAMP(0) NULL,
    ADD COLUMN `added` TIMESTAMP NULL,
    ADD COLUMN `added_filled` TIMESTAMP NOT NULL DEFAULT '2026-11-20 09:22:33',
    ADD COLUMN `added_computed` TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP,
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
