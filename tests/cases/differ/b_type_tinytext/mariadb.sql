-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL

-- drop column sample.dropped
ALTER TABLE `sample` DROP COLUMN `dropped`;

-- add table created (4 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `plain` TINYTEXT,
    `filled` TINYTEXT NOT NULL DEFAULT 'long',
    `computed` TINYTEXT DEFAULT (lower('ABC')),
    PRIMARY KEY (`id`)
);

-- add column sample.added (tinytext)
-- add column sample.added_filled (tinytext not null)
-- add column sample.added_computed (tinytext)
-- change column sample.default_on (default none -> 'long')
-- change column sample.default_off (default 'long' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> lower('ABC'))
-- change column sample.expression_off (default lower('ABC') -> none)
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` TINYTEXT DEFAULT 'long',
    MODIFY COLUMN `default_off` TINYTEXT,
    MODIFY COLUMN `null_off` TINYTEXT NOT NULL,
    MODIFY COLUMN `null_on` TINYTEXT,
    MODIFY COLUMN `expression_on` TINYTEXT DEFAULT (lower('ABC')),
    MODIFY COLUMN `expression_off` TINYTEXT,
    ADD COLUMN `added` TINYTEXT,
    ADD COLUMN `added_filled` TINYTEXT NOT NULL DEFAULT 'long',
    ADD COLUMN `added_computed` TINYTEXT DEFAULT (lower('ABC'));
