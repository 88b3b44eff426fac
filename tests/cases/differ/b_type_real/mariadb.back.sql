-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_on` IS NULL
-- must be 0: SELECT count(*) FROM (SELECT `unique_off` AS value FROM `sample` WHERE `unique_off` IS NOT NULL GROUP BY `unique_off` HAVING count(*) > 1) AS doubled

-- drop index sample.index_on
-- drop unique constraint sample.unique_on
-- change column sample.expression_off (default none -> (1.5 * 2))
-- change column sample.expression_on (default (1.5 * 2) -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> 1.5)
-- change column sample.default_on (default 1.5 -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE `sample`
    DROP INDEX `unique_on`,
    DROP INDEX `index_on`,
    DROP COLUMN `added`,
    DROP COLUMN `added_filled`,
    DROP COLUMN `added_computed`,
    MODIFY COLUMN `default_on` FLOAT,
    MODIFY COLUMN `default_off` FLOAT DEFAULT 1.5,
    MODIFY COLUMN `null_off` FLOAT,
    MODIFY COLUMN `null_on` FLOAT NOT NULL,
    MODIFY COLUMN `expression_on` FLOAT,
    MODIFY COLUMN `expression_off` FLOAT DEFAULT (1.5 * 2);

-- drop table created
DROP TABLE `created`;

-- add column sample.dropped (real)
-- add unique constraint sample.unique_off
-- add index sample.index_off
ALTER TABLE `sample`
    ADD COLUMN `dropped` FLOAT AFTER `id`,
    ADD UNIQUE INDEX `unique_off` (`unique_off`),
    ADD INDEX `index_off` (`index_off`);
