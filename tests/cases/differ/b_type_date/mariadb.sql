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
    `plain` DATE,
    `filled` DATE NOT NULL DEFAULT '2026-11-20',
    `computed` DATE DEFAULT (CURRENT_DATE),
    PRIMARY KEY (`id`)
);

-- add column sample.added (date)
-- add column sample.added_filled (date not null)
-- add column sample.added_computed (date)
-- change column sample.default_on (default none -> '2026-11-20')
-- change column sample.default_off (default '2026-11-20' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> current_date)
-- change column sample.expression_off (default current_date -> none)
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` DATE DEFAULT '2026-11-20',
    MODIFY COLUMN `default_off` DATE,
    MODIFY COLUMN `null_off` DATE NOT NULL,
    MODIFY COLUMN `null_on` DATE,
    MODIFY COLUMN `expression_on` DATE DEFAULT (CURRENT_DATE),
    MODIFY COLUMN `expression_off` DATE,
    ADD COLUMN `added` DATE,
    ADD COLUMN `added_filled` DATE NOT NULL DEFAULT '2026-11-20',
    ADD COLUMN `added_computed` DATE DEFAULT (CURRENT_DATE),
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
