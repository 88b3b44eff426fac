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
    `plain` YEAR,
    `filled` YEAR NOT NULL DEFAULT '2026',
    `computed` YEAR DEFAULT (2020 + 6),
    PRIMARY KEY (`id`)
);

-- add column sample.added (year)
-- add column sample.added_filled (year not null)
-- add column sample.added_computed (year)
-- change column sample.default_on (default none -> 2026)
-- change column sample.default_off (default 2026 -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> (2020 + 6))
-- change column sample.expression_off (default (2020 + 6) -> none)
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` YEAR DEFAULT '2026',
    MODIFY COLUMN `default_off` YEAR,
    MODIFY COLUMN `null_off` YEAR NOT NULL,
    MODIFY COLUMN `null_on` YEAR,
    MODIFY COLUMN `expression_on` YEAR DEFAULT (2020 + 6),
    MODIFY COLUMN `expression_off` YEAR,
    ADD COLUMN `added` YEAR,
    ADD COLUMN `added_filled` YEAR NOT NULL DEFAULT '2026',
    ADD COLUMN `added_computed` YEAR DEFAULT (2020 + 6),
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
