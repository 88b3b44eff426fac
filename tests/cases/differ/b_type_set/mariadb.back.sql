-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_on` IS NULL
-- must be 0: SELECT count(*) FROM `sample` WHERE `longer` IS NOT NULL AND (FIND_IN_SET('c', `longer`) > 0)
-- must be 0: SELECT count(*) FROM (SELECT `unique_off` AS value FROM `sample` WHERE `unique_off` IS NOT NULL GROUP BY `unique_off` HAVING count(*) > 1) AS doubled

-- drop index sample.index_on
-- drop unique constraint sample.unique_on
-- change column sample.shorter (type set('a','b') -> set('a','b','c'))
-- change column sample.longer (type set('a','b','c') -> set('a','b'))
-- change column sample.expression_off (default none -> lower('A'))
-- change column sample.expression_on (default lower('A') -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> 'a')
-- change column sample.default_on (default 'a' -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE `sample`
    DROP INDEX `unique_on`,
    DROP INDEX `index_on`,
    DROP COLUMN `added`,
    DROP COLUMN `added_filled`,
    DROP COLUMN `added_computed`,
    MODIFY COLUMN `default_on` SET('a', 'b'),
    MODIFY COLUMN `default_off` SET('a', 'b') DEFAULT 'a',
    MODIFY COLUMN `null_off` SET('a', 'b'),
    MODIFY COLUMN `null_on` SET('a', 'b') NOT NULL,
    MODIFY COLUMN `expression_on` SET('a', 'b'),
    MODIFY COLUMN `expression_off` SET('a', 'b') DEFAULT (lower('A')),
    MODIFY COLUMN `longer` SET('a', 'b'),
    MODIFY COLUMN `shorter` SET('a', 'b', 'c');

-- drop table created
DROP TABLE `created`;

-- add column sample.dropped (set('a','b'))
-- add unique constraint sample.unique_off
-- add index sample.index_off
ALTER TABLE `sample`
    ADD COLUMN `dropped` SET('a', 'b') AFTER `id`,
    ADD UNIQUE INDEX `unique_off` (`unique_off`),
    ADD INDEX `index_off` (`index_off`);
