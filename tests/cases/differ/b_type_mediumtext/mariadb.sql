-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL

-- drop column sample.dropped
ALTER TABLE `sample` DROP COLUMN `dropped`;

-- add table created (4 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `plain` MEDIUMTEXT,
    `filled` MEDIUMTEXT NOT NULL DEFAULT 'long',
    `computed` MEDIUMTEXT DEFAULT (lower('ABC')),
    PRIMARY KEY (`id`)
);

-- add column sample.added (mediumtext)
-- add column sample.added_filled (mediumtext not null)
-- add column sample.added_computed (mediumtext)
-- change column sample.default_on (default none -> 'long')
-- change column sample.default_off (default 'long' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> lower('ABC'))
-- change column sample.expression_off (default lower('ABC') -> none)
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` MEDIUMTEXT DEFAULT 'long',
    MODIFY COLUMN `default_off` MEDIUMTEXT,
    MODIFY COLUMN `null_off` MEDIUMTEXT NOT NULL,
    MODIFY COLUMN `null_on` MEDIUMTEXT,
    MODIFY COLUMN `expression_on` MEDIUMTEXT DEFAULT (lower('ABC')),
    MODIFY COLUMN `expression_off` MEDIUMTEXT,
    ADD COLUMN `added` MEDIUMTEXT,
    ADD COLUMN `added_filled` MEDIUMTEXT NOT NULL DEFAULT 'long',
    ADD COLUMN `added_computed` MEDIUMTEXT DEFAULT (lower('ABC'));
