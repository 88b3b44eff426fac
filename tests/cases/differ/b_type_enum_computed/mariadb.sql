-- must be 0: SELECT count(*) FROM `sample` WHERE (lower('HAPPY')) IS NOT NULL AND ((lower('HAPPY')) NOT IN ('happy', 'sad'))

-- add table created (2 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `computed` ENUM('happy', 'sad') DEFAULT (lower('HAPPY')),
    PRIMARY KEY (`id`)
);

-- add column sample.added_computed (mood)
-- change column sample.expression_on (default none -> lower('HAPPY'))
-- change column sample.expression_off (default lower('HAPPY') -> none)
ALTER TABLE `sample`
    MODIFY COLUMN `expression_on` ENUM('happy', 'sad') DEFAULT (lower('HAPPY')),
    MODIFY COLUMN `expression_off` ENUM('happy', 'sad'),
    ADD COLUMN `added_computed` ENUM('happy', 'sad') DEFAULT (lower('HAPPY'));
