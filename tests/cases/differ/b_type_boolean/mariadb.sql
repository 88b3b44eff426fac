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
    `plain` BOOLEAN,
    `filled` BOOLEAN NOT NULL DEFAULT TRUE,
    `computed` BOOLEAN DEFAULT (1 = 1),
    PRIMARY KEY (`id`)
);

-- add column sample.added (boolean)
-- add column sample.added_filled (boolean not null)
-- add column sample.added_computed (boolean)
-- change column sample.default_on (default none -> true)
-- change column sample.default_off (default true -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> (1 = 1))
-- change column sample.expression_off (default (1 = 1) -> none)
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` BOOLEAN DEFAULT TRUE,
    MODIFY COLUMN `default_off` BOOLEAN,
    MODIFY COLUMN `null_off` BOOLEAN NOT NULL,
    MODIFY COLUMN `null_on` BOOLEAN,
    MODIFY COLUMN `expression_on` BOOLEAN DEFAULT (1 = 1),
    MODIFY COLUMN `expression_off` BOOLEAN,
    ADD COLUMN `added` BOOLEAN,
    ADD COLUMN `added_filled` BOOLEAN NOT NULL DEFAULT TRUE,
    ADD COLUMN `added_computed` BOOLEAN DEFAULT (1 = 1),
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
