-- add table created (2 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `computed` BLOB DEFAULT (lower('ABC')),
    PRIMARY KEY (`id`)
);

-- add column sample.added_computed (blob)
-- change column sample.expression_on (default none -> lower('ABC'))
-- change column sample.expression_off (default lower('ABC') -> none)
ALTER TABLE `sample`
    MODIFY COLUMN `expression_on` BLOB DEFAULT (lower('ABC')),
    MODIFY COLUMN `expression_off` BLOB,
    ADD COLUMN `added_computed` BLOB DEFAULT (lower('ABC'));
