-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_on` IS NULL
-- must be 0: SELECT count(*) FROM (SELECT `unique_off` AS value FROM `sample` WHERE `unique_off` IS NOT NULL GROUP BY `unique_off` HAVING count(*) > 1) AS doubled

-- drop index sample.index_on
-- drop unique constraint sample.unique_on
-- change column sample.expression_off (default none -> (1 = 1))
-- change column sample.expression_on (default (1 = 1) -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> true)
-- change column sample.default_on (default true -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE `sample`
    DROP INDEX `unique_on`,
    DROP INDEX `index_on`,
    DROP COLUMN `added`,
    DROP COLUMN `added_filled`,
    DROP COLUMN `added_computed`,
    MODIFY COLUMN `default_on` BOOLEAN,
    MODIFY COLUMN `default_off` BOOLEAN DEFAULT TRUE,
    MODIFY COLUMN `null_off` BOOLEAN,
    MODIFY COLUMN `null_on` BOOLEAN NOT NULL,
    MODIFY COLUMN `expression_on` BOOLEAN,
    MODIFY COLUMN `expression_off` BOOLEAN DEFAULT (1 = 1);

-- drop table created
DROP TABLE `created`;

-- add column sample.dropped (boolean)
-- add unique constraint sample.unique_off
-- add index sample.index_off
ALTER TABLE `sample`
    ADD COLUMN `dropped` BOOLEAN AFTER `id`,
    ADD UNIQUE INDEX `unique_off` (`unique_off`),
    ADD INDEX `index_off` (`index_off`);
