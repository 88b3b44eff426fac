-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL
-- must be 0: SELECT count(*) FROM `sample` WHERE `shorter` IS NOT NULL AND (`shorter` IN ('calm'))
-- must be 0: SELECT count(*) FROM `sample` WHERE (lower('HAPPY')) IS NOT NULL AND ((lower('HAPPY')) NOT IN ('happy', 'sad'))
-- must be 0: SELECT count(*) FROM (SELECT `unique_on` AS value FROM `sample` WHERE `unique_on` IS NOT NULL GROUP BY `unique_on` HAVING count(*) > 1) AS doubled

-- drop index sample.index_off
-- drop unique constraint sample.unique_off
-- drop column sample.dropped
ALTER TABLE `sample`
    DROP INDEX `unique_off`,
    DROP INDEX `index_off`,
    DROP COLUMN `dropped`;

-- add table created (4 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `plain` ENUM('happy', 'sad'),
    `filled` ENUM('happy', 'sad') NOT NULL DEFAULT 'happy',
    `computed` ENUM('happy', 'sad') DEFAULT (lower('HAPPY')),
    PRIMARY KEY (`id`)
);

-- add column sample.added (enum('happy','sad'))
-- add column sample.added_filled (enum('happy','sad') not null)
-- add column sample.added_computed (enum('happy','sad'))
-- change column sample.default_on (default none -> 'happy')
-- change column sample.default_off (default 'happy' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> lower('HAPPY'))
-- change column sample.expression_off (default lower('HAPPY') -> none)
-- change column sample.longer (type enum('happy','sad') -> enum('happy','calm','sad'))
-- change column sample.shorter (type enum('happy','calm','sad') -> enum('happy','sad'))
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` ENUM('happy', 'sad') DEFAULT 'happy',
    MODIFY COLUMN `default_off` ENUM('happy', 'sad'),
    MODIFY COLUMN `null_off` ENUM('happy', 'sad') NOT NULL,
    MODIFY COLUMN `null_on` ENUM('happy', 'sad'),
    MODIFY COLUMN `expression_on` ENUM('happy', 'sad') DEFAULT (lower('HAPPY')),
    MODIFY COLUMN `expression_off` ENUM('happy', 'sad'),
    MODIFY COLUMN `longer` ENUM('happy', 'calm', 'sad'),
    MODIFY COLUMN `shorter` ENUM('happy', 'sad'),
    ADD COLUMN `added` ENUM('happy', 'sad'),
    ADD COLUMN `added_filled` ENUM('happy', 'sad') NOT NULL DEFAULT 'happy',
    ADD COLUMN `added_computed` ENUM('happy', 'sad') DEFAULT (lower('HAPPY')),
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
