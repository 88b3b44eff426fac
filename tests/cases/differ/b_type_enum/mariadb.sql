-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL
-- must be 0: SELECT count(*) FROM (SELECT `unique_on` AS value FROM `sample` WHERE `unique_on` IS NOT NULL GROUP BY `unique_on` HAVING count(*) > 1) AS doubled

-- drop index sample.index_off
-- drop unique constraint sample.unique_off
-- drop column sample.dropped
ALTER TABLE `sample`
    DROP INDEX `unique_off`,
    DROP INDEX `index_off`,
    DROP COLUMN `dropped`;

-- add table created (3 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `plain` ENUM('happy', 'sad'),
    `filled` ENUM('happy', 'sad') NOT NULL DEFAULT 'happy',
    PRIMARY KEY (`id`)
);

-- add column sample.added (mood)
-- add column sample.added_filled (mood not null)
-- change column sample.default_on (default none -> 'happy')
-- change column sample.default_off (default 'happy' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` ENUM('happy', 'sad') DEFAULT 'happy',
    MODIFY COLUMN `default_off` ENUM('happy', 'sad'),
    MODIFY COLUMN `null_off` ENUM('happy', 'sad') NOT NULL,
    MODIFY COLUMN `null_on` ENUM('happy', 'sad'),
    ADD COLUMN `added` ENUM('happy', 'sad'),
    ADD COLUMN `added_filled` ENUM('happy', 'sad') NOT NULL DEFAULT 'happy',
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
