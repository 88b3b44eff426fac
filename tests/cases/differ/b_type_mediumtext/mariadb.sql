-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL

-- drop column sample.dropped
ALTER TABLE `sample` DROP COLUMN `dropped`;

-- add table created (3 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `plain` MEDIUMTEXT,
    `filled` MEDIUMTEXT NOT NULL DEFAULT 'long',
    PRIMARY KEY (`id`)
);

-- add column sample.added (mediumtext)
-- add column sample.added_filled (mediumtext not null)
-- change column sample.default_on (default none -> 'long')
-- change column sample.default_off (default 'long' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` MEDIUMTEXT DEFAULT 'long',
    MODIFY COLUMN `default_off` MEDIUMTEXT,
    MODIFY COLUMN `null_off` MEDIUMTEXT NOT NULL,
    MODIFY COLUMN `null_on` MEDIUMTEXT,
    ADD COLUMN `added` MEDIUMTEXT,
    ADD COLUMN `added_filled` MEDIUMTEXT NOT NULL DEFAULT 'long';
