-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL

-- drop column sample.dropped
ALTER TABLE `sample` DROP COLUMN `dropped`;

-- add table created (3 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `plain` mediumblob,
    `filled` mediumblob NOT NULL DEFAULT 'abc',
    PRIMARY KEY (`id`)
);

-- add column sample.added (mediumblob)
-- add column sample.added_filled (mediumblob not null)
-- change column sample.default_on (default none -> 'abc')
-- change column sample.default_off (default 'abc' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` mediumblob DEFAULT 'abc',
    MODIFY COLUMN `default_off` mediumblob,
    MODIFY COLUMN `null_off` mediumblob NOT NULL,
    MODIFY COLUMN `null_on` mediumblob,
    ADD COLUMN `added` mediumblob,
    ADD COLUMN `added_filled` mediumblob NOT NULL DEFAULT 'abc';
