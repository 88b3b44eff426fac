-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL

-- drop column sample.dropped
ALTER TABLE `sample` DROP COLUMN `dropped`;

-- add table created (4 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `plain` mediumblob,
    `filled` mediumblob NOT NULL DEFAULT 'abc',
    `computed` mediumblob DEFAULT (unhex('616263')),
    PRIMARY KEY (`id`)
);

-- add column sample.added (mediumblob)
-- add column sample.added_filled (mediumblob not null)
-- add column sample.added_computed (mediumblob)
-- change column sample.default_on (default none -> 'abc')
-- change column sample.default_off (default 'abc' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> unhex('616263'))
-- change column sample.expression_off (default unhex('616263') -> none)
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` mediumblob DEFAULT 'abc',
    MODIFY COLUMN `default_off` mediumblob,
    MODIFY COLUMN `null_off` mediumblob NOT NULL,
    MODIFY COLUMN `null_on` mediumblob,
    MODIFY COLUMN `expression_on` mediumblob DEFAULT (unhex('616263')),
    MODIFY COLUMN `expression_off` mediumblob,
    ADD COLUMN `added` mediumblob,
    ADD COLUMN `added_filled` mediumblob NOT NULL DEFAULT 'abc',
    ADD COLUMN `added_computed` mediumblob DEFAULT (unhex('616263'));
