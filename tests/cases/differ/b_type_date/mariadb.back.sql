-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_on` IS NULL
-- must be 0: SELECT count(*) FROM (SELECT `unique_off` AS value FROM `sample` WHERE `unique_off` IS NOT NULL GROUP BY `unique_off` HAVING count(*) > 1) AS doubled

-- drop index sample.index_on
-- drop unique constraint sample.unique_on
-- change column sample.expression_off (default none -> current_date)
-- change column sample.expression_on (default current_date -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> '2026-11-20')
-- change column sample.default_on (default '2026-11-20' -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE `sample`
    DROP INDEX `unique_on`,
    DROP INDEX `index_on`,
    DROP COLUMN `added`,
    DROP COLUMN `added_filled`,
    DROP COLUMN `added_computed`,
    MODIFY COLUMN `default_on` DATE,
    MODIFY COLUMN `default_off` DATE DEFAULT '2026-11-20',
    MODIFY COLUMN `null_off` DATE,
    MODIFY COLUMN `null_on` DATE NOT NULL,
    MODIFY COLUMN `expression_on` DATE,
    MODIFY COLUMN `expression_off` DATE DEFAULT (CURRENT_DATE);

-- drop table created
DROP TABLE `created`;

-- add column sample.dropped (date)
-- add unique constraint sample.unique_off
-- add index sample.index_off
ALTER TABLE `sample`
    ADD COLUMN `dropped` DATE AFTER `id`,
    ADD UNIQUE INDEX `unique_off` (`unique_off`),
    ADD INDEX `index_off` (`index_off`);
