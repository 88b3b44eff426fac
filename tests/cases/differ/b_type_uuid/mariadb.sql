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
    `plain` UUID,
    `filled` UUID NOT NULL DEFAULT '0b3c3e5e-9d2a-4c5b-8f0e-1a2b3c4d5e6f',
    `computed` UUID DEFAULT (UUID()),
    PRIMARY KEY (`id`)
);

-- add column sample.added (uuid)
-- add column sample.added_filled (uuid not null)
-- add column sample.added_computed (uuid)
-- change column sample.default_on (default none -> '0b3c3e5e-9d2a-4c5b-8f0e-1a2b3c4d5e6f')
-- change column sample.default_off (default '0b3c3e5e-9d2a-4c5b-8f0e-1a2b3c4d5e6f' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> uuid())
-- change column sample.expression_off (default uuid() -> none)
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` UUID DEFAULT '0b3c3e5e-9d2a-4c5b-8f0e-1a2b3c4d5e6f',
    MODIFY COLUMN `default_off` UUID,
    MODIFY COLUMN `null_off` UUID NOT NULL,
    MODIFY COLUMN `null_on` UUID,
    MODIFY COLUMN `expression_on` UUID DEFAULT (UUID()),
    MODIFY COLUMN `expression_off` UUID,
    ADD COLUMN `added` UUID,
    ADD COLUMN `added_filled` UUID NOT NULL DEFAULT '0b3c3e5e-9d2a-4c5b-8f0e-1a2b3c4d5e6f',
    ADD COLUMN `added_computed` UUID DEFAULT (UUID()),
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
