-- warning: The values of sample.longer lose the fractions of a second that TIMESTAMP(0) has no room for.
-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_on` IS NULL
-- must be 0: SELECT count(*) FROM (SELECT `unique_off` AS value FROM `sample` WHERE `unique_off` IS NOT NULL GROUP BY `unique_off` HAVING count(*) > 1) AS doubled

-- drop index sample.index_on
-- drop unique constraint sample.unique_on
-- change column sample.shorter (type timestamptz(0) -> timestamptz(6))
-- change column sample.longer (type timestamptz(6) -> timestamptz(0))
-- change column sample.expression_off (default none -> current_timestamp)
-- change column sample.expression_on (default current_timestamp -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> '2026-11-20 09:22:33')
-- change column sample.default_on (default '2026-11-20 09:22:33' -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE `sample`
    DROP INDEX `unique_on`,
    DROP INDEX `index_on`,
    DROP COLUMN `added`,
    DROP COLUMN `added_filled`,
    DROP COLUMN `added_computed`,
    MODIFY COLUMN `default_on` TIMESTAMP NULL,
    MODIFY COLUMN `default_off` TIMESTAMP NULL DEFAULT '2026-11-20 09:22:33',
    MODIFY COLUMN `null_off` TIMESTAMP NULL,
    MODIFY COLUMN `null_on` TIMESTAMP NOT NULL,
    MODIFY COLUMN `expression_on` TIMESTAMP NULL,
    MODIFY COLUMN `expression_off` TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP,
    MODIFY COLUMN `longer` TIMESTAMP(0) NULL,
    MODIFY COLUMN `shorter` TIMESTAMP(6) NULL;

-- drop table created
DROP TABLE `created`;

-- add column sample.dropped (timestamptz)
-- add unique constraint sample.unique_off
-- add index sample.index_off
ALTER TABLE `sample`
    ADD COLUMN `dropped` TIMESTAMP NULL AFTER `id`,
    ADD UNIQUE INDEX `unique_off` (`unique_off`),
    ADD INDEX `index_off` (`index_off`);
