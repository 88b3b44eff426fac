-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL

-- drop column sample.dropped
ALTER TABLE `sample` DROP COLUMN `dropped`;

-- add table created (4 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `plain` TEXT,
    `filled` TEXT NOT NULL DEFAULT 'long',
    `computed` TEXT DEFAULT (lower('ABC')),
    PRIMARY KEY (`id`)
);

-- add column sample.added (text)
-- add column sample.added_filled (text not null)
-- add column sample.added_computed (text)
-- change column sample.default_on (default none -> 'long')
-- change column sample.default_off (default 'long' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> lower('ABC'))
-- change column sample.expression_off (default lower('ABC') -> none)
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` TEXT DEFAULT 'long',
    MODIFY COLUMN `default_off` TEXT,
    MODIFY COLUMN `null_off` TEXT NOT NULL,
    MODIFY COLUMN `null_on` TEXT,
    MODIFY COLUMN `expression_on` TEXT DEFAULT (lower('ABC')),
    MODIFY COLUMN `expression_off` TEXT,
    ADD COLUMN `added` TEXT,
    ADD COLUMN `added_filled` TEXT NOT NULL DEFAULT 'long',
    ADD COLUMN `added_computed` TEXT DEFAULT (lower('ABC'));
