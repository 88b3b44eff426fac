-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_on` IS NULL

-- change column sample.expression_off (default none -> unhex('616263'))
-- change column sample.expression_on (default unhex('616263') -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> 'abc')
-- change column sample.default_on (default 'abc' -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE `sample`
    DROP COLUMN `added`,
    DROP COLUMN `added_filled`,
    DROP COLUMN `added_computed`,
    MODIFY COLUMN `default_on` mediumblob,
    MODIFY COLUMN `default_off` mediumblob DEFAULT 'abc',
    MODIFY COLUMN `null_off` mediumblob,
    MODIFY COLUMN `null_on` mediumblob NOT NULL,
    MODIFY COLUMN `expression_on` mediumblob,
    MODIFY COLUMN `expression_off` mediumblob DEFAULT (unhex('616263'));

-- drop table created
DROP TABLE `created`;

-- add column sample.dropped (mediumblob)
ALTER TABLE `sample` ADD COLUMN `dropped` mediumblob AFTER `id`;
