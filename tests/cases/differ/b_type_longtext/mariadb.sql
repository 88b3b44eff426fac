-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL

-- drop column sample.dropped
ALTER TABLE `sample` DROP COLUMN `dropped`;

-- add table created (4 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `plain` LONGTEXT,
    `filled` LONGTEXT NOT NULL DEFAULT 'long',
    `computed` LONGTEXT DEFAULT (lower('ABC')),
    PRIMARY KEY (`id`)
);

-- add column sample.added (longtext)
-- add column sample.added_filled (longtext not null)
-- add column sample.added_computed (longtext)
-- change column sample.default_on (default none -> 'long')
-- change column sample.default_off (default 'long' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> lower('ABC'))
-- change column sample.expression_off (default lower('ABC') -> none)
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` LONGTEXT DEFAULT 'long',
    MODIFY COLUMN `default_off` LONGTEXT,
    MODIFY COLUMN `null_off` LONGTEXT NOT NULL,
    MODIFY COLUMN `null_on` LONGTEXT,
    MODIFY COLUMN `expression_on` LONGTEXT DEFAULT (lower('ABC')),
    MODIFY COLUMN `expression_off` LONGTEXT,
    ADD COLUMN `added` LONGTEXT,
    ADD COLUMN `added_filled` LONGTEXT NOT NULL DEFAULT 'long',
    ADD COLUMN `added_computed` LONGTEXT DEFAULT (lower('ABC'));
