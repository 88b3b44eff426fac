-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL

-- drop column sample.dropped
ALTER TABLE `sample` DROP COLUMN `dropped`;

-- add table created (3 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `plain` BLOB,
    `filled` BLOB NOT NULL DEFAULT 'abc',
    PRIMARY KEY (`id`)
);

-- add column sample.added (blob)
-- add column sample.added_filled (blob not null)
-- change column sample.default_on (default none -> 'abc')
-- change column sample.default_off (default 'abc' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` BLOB DEFAULT 'abc',
    MODIFY COLUMN `default_off` BLOB,
    MODIFY COLUMN `null_off` BLOB NOT NULL,
    MODIFY COLUMN `null_on` BLOB,
    ADD COLUMN `added` BLOB,
    ADD COLUMN `added_filled` BLOB NOT NULL DEFAULT 'abc';
