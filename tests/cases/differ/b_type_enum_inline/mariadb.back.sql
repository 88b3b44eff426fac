-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_on` IS NULL
-- must be 0: SELECT count(*) FROM `sample` WHERE `longer` IS NOT NULL AND (`longer` IN ('calm'))
-- must be 0: SELECT count(*) FROM (SELECT `unique_off` AS value FROM `sample` WHERE `unique_off` IS NOT NULL GROUP BY `unique_off` HAVING count(*) > 1) AS doubled

-- drop index sample.index_on
-- drop unique constraint sample.unique_on
-- change column sample.shorter (type enum('happy','sad') -> enum('happy','calm','sad'))
-- change column sample.longer (type enum('happy','calm','sad') -> enum('happy','sad'))
-- change column sample.expression_off (default none -> lower('HAPPY'))
-- change column sample.expression_on (default lower('HAPPY') -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> 'happy')
-- change column sample.default_on (default 'happy' -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE `sample`
    DROP INDEX `unique_on`,
    DROP INDEX `index_on`,
    DROP COLUMN `added`,
    DROP COLUMN `added_filled`,
    DROP COLUMN `added_computed`,
    MODIFY COLUMN `default_on` ENUM('happy', 'sad'),
    MODIFY COLUMN `default_off` ENUM('happy', 'sad') DEFAULT 'happy',
    MODIFY COLUMN `null_off` ENUM('happy', 'sad'),
    MODIFY COLUMN `null_on` ENUM('happy', 'sad') NOT NULL,
    MODIFY COLUMN `expression_on` ENUM('happy', 'sad'),
    MODIFY COLUMN `expression_off` ENUM('happy', 'sad') DEFAULT (lower('HAPPY')),
    MODIFY COLUMN `longer` ENUM('happy', 'sad'),
    MODIFY COLUMN `shorter` ENUM('happy', 'calm', 'sad');

-- drop table created
DROP TABLE `created`;

-- add column sample.dropped (enum('happy','sad'))
-- add unique constraint sample.unique_off
-- add index sample.index_off
ALTER TABLE `sample`
    ADD COLUMN `dropped` ENUM('happy', 'sad') AFTER `id`,
    ADD UNIQUE INDEX `unique_off` (`unique_off`),
    ADD INDEX `index_off` (`index_off`);
