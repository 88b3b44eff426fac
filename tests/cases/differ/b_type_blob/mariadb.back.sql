-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_on` IS NULL

-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> 'abc')
-- change column sample.default_on (default 'abc' -> none)
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE `sample`
    DROP COLUMN `added`,
    DROP COLUMN `added_filled`,
    MODIFY COLUMN `default_on` BLOB,
    MODIFY COLUMN `default_off` BLOB DEFAULT 'abc',
    MODIFY COLUMN `null_off` BLOB,
    MODIFY COLUMN `null_on` BLOB NOT NULL;

-- drop table created
DROP TABLE `created`;

-- add column sample.dropped (blob)
ALTER TABLE `sample` ADD COLUMN `dropped` BLOB AFTER `id`;
