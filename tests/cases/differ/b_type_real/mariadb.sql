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
    `plain` FLOAT,
    `filled` FLOAT NOT NULL DEFAULT 1.5,
    `computed` FLOAT DEFAULT (1.5 * 2),
    PRIMARY KEY (`id`)
);

-- add column sample.added (real)
-- add column sample.added_filled (real not null)
-- add column sample.added_computed (real)
-- change column sample.default_on (default none -> 1.5)
-- change column sample.default_off (default 1.5 -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> (1.5 * 2))
-- change column sample.expression_off (default (1.5 * 2) -> none)
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` FLOAT DEFAULT 1.5,
    MODIFY COLUMN `default_off` FLOAT,
    MODIFY COLUMN `null_off` FLOAT NOT NULL,
    MODIFY COLUMN `null_on` FLOAT,
    MODIFY COLUMN `expression_on` FLOAT DEFAULT (1.5 * 2),
    MODIFY COLUMN `expression_off` FLOAT,
    ADD COLUMN `added` FLOAT,
    ADD COLUMN `added_filled` FLOAT NOT NULL DEFAULT 1.5,
    ADD COLUMN `added_computed` FLOAT DEFAULT (1.5 * 2),
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
