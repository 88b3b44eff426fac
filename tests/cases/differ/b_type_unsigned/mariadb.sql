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
    `plain` INT UNSIGNED,
    `filled` INT UNSIGNED NOT NULL DEFAULT 7,
    `computed` INT UNSIGNED DEFAULT (1 + 2),
    PRIMARY KEY (`id`)
);

-- add column sample.added (integer unsigned)
-- add column sample.added_filled (integer unsigned not null)
-- add column sample.added_computed (integer unsigned)
-- change column sample.default_on (default none -> 7)
-- change column sample.default_off (default 7 -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> (1 + 2))
-- change column sample.expression_off (default (1 + 2) -> none)
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` INT UNSIGNED DEFAULT 7,
    MODIFY COLUMN `default_off` INT UNSIGNED,
    MODIFY COLUMN `null_off` INT UNSIGNED NOT NULL,
    MODIFY COLUMN `null_on` INT UNSIGNED,
    MODIFY COLUMN `expression_on` INT UNSIGNED DEFAULT (1 + 2),
    MODIFY COLUMN `expression_off` INT UNSIGNED,
    ADD COLUMN `added` INT UNSIGNED,
    ADD COLUMN `added_filled` INT UNSIGNED NOT NULL DEFAULT 7,
    ADD COLUMN `added_computed` INT UNSIGNED DEFAULT (1 + 2),
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
