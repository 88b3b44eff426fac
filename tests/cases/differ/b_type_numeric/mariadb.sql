-- warning: The values of sample.shorter are rounded to fit DECIMAL(6,2).
-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL
-- must be 0: SELECT count(*) FROM `sample` WHERE `shorter` IS NOT NULL AND (ABS(CAST(`shorter` AS DECIMAL(65, 2))) >= 10000)
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
    `plain` DECIMAL(10,2),
    `filled` DECIMAL(10,2) NOT NULL DEFAULT 0.50,
    `computed` DECIMAL(10,2) DEFAULT (1.5 * 2),
    PRIMARY KEY (`id`)
);

-- add column sample.added (numeric(10,2))
-- add column sample.added_filled (numeric(10,2) not null)
-- add column sample.added_computed (numeric(10,2))
-- change column sample.default_on (default none -> 0.50)
-- change column sample.default_off (default 0.50 -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> (1.5 * 2))
-- change column sample.expression_off (default (1.5 * 2) -> none)
-- change column sample.longer (type numeric(6,2) -> numeric(14,4))
-- change column sample.shorter (type numeric(14,4) -> numeric(6,2))
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` DECIMAL(10,2) DEFAULT 0.50,
    MODIFY COLUMN `default_off` DECIMAL(10,2),
    MODIFY COLUMN `null_off` DECIMAL(10,2) NOT NULL,
    MODIFY COLUMN `null_on` DECIMAL(10,2),
    MODIFY COLUMN `expression_on` DECIMAL(10,2) DEFAULT (1.5 * 2),
    MODIFY COLUMN `expression_off` DECIMAL(10,2),
    MODIFY COLUMN `longer` DECIMAL(14,4),
    MODIFY COLUMN `shorter` DECIMAL(6,2),
    ADD COLUMN `added` DECIMAL(10,2),
    ADD COLUMN `added_filled` DECIMAL(10,2) NOT NULL DEFAULT 0.50,
    ADD COLUMN `added_computed` DECIMAL(10,2) DEFAULT (1.5 * 2),
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
