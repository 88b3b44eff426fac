-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_on` IS NULL

-- change column sample.expression_off (default none -> lower('ABC'))
-- change column sample.expression_on (default lower('ABC') -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> 'long')
-- change column sample.default_on (default 'long' -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE `sample`
    DROP COLUMN `added`,
    DROP COLUMN `added_filled`,
    DROP COLUMN `added_computed`,
    MODIFY COLUMN `default_on` TINYTEXT,
    MODIFY COLUMN `default_off` TINYTEXT DEFAULT 'long',
    MODIFY COLUMN `null_off` TINYTEXT,
    MODIFY COLUMN `null_on` TINYTEXT NOT NULL,
    MODIFY COLUMN `expression_on` TINYTEXT,
    MODIFY COLUMN `expression_off` TINYTEXT DEFAULT (lower('ABC'));

-- drop table created
DROP TABLE `created`;

-- add column sample.dropped (tinytext)
ALTER TABLE `sample` ADD COLUMN `dropped` TINYTEXT AFTER `id`;
