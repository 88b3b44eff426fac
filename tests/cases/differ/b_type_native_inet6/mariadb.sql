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
    `plain` inet6,
    `filled` inet6 NOT NULL DEFAULT '2001:db8::1',
    `computed` inet6 DEFAULT (concat('2001:db8::', '2')),
    PRIMARY KEY (`id`)
);

-- add column sample.added (inet6)
-- add column sample.added_filled (inet6 not null)
-- add column sample.added_computed (inet6)
-- change column sample.default_on (default none -> '2001:db8::1')
-- change column sample.default_off (default '2001:db8::1' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> concat('2001:db8::', '2'))
-- change column sample.expression_off (default concat('2001:db8::', '2') -> none)
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` inet6 DEFAULT '2001:db8::1',
    MODIFY COLUMN `default_off` inet6,
    MODIFY COLUMN `null_off` inet6 NOT NULL,
    MODIFY COLUMN `null_on` inet6,
    MODIFY COLUMN `expression_on` inet6 DEFAULT (concat('2001:db8::', '2')),
    MODIFY COLUMN `expression_off` inet6,
    ADD COLUMN `added` inet6,
    ADD COLUMN `added_filled` inet6 NOT NULL DEFAULT '2001:db8::1',
    ADD COLUMN `added_computed` inet6 DEFAULT (concat('2001:db8::', '2')),
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
