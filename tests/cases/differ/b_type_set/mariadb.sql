-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL
-- must be 0: SELECT count(*) FROM `sample` WHERE `shorter` IS NOT NULL AND (FIND_IN_SET('c', `shorter`) > 0)
-- must be 0: SELECT count(*) FROM `sample` WHERE (lower('A')) IS NOT NULL AND ((lower('A')) NOT REGEXP '^((a|b)(,(a|b))*)?\\z')
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
    `plain` SET('a', 'b'),
    `filled` SET('a', 'b') NOT NULL DEFAULT 'a',
    `computed` SET('a', 'b') DEFAULT (lower('A')),
    PRIMARY KEY (`id`)
);

-- add column sample.added (set('a','b'))
-- add column sample.added_filled (set('a','b') not null)
-- add column sample.added_computed (set('a','b'))
-- change column sample.default_on (default none -> 'a')
-- change column sample.default_off (default 'a' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> lower('A'))
-- change column sample.expression_off (default lower('A') -> none)
-- change column sample.longer (type set('a','b') -> set('a','b','c'))
-- change column sample.shorter (type set('a','b','c') -> set('a','b'))
-- add unique constraint sample.unique_on
-- add index sample.index_on
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` SET('a', 'b') DEFAULT 'a',
    MODIFY COLUMN `default_off` SET('a', 'b'),
    MODIFY COLUMN `null_off` SET('a', 'b') NOT NULL,
    MODIFY COLUMN `null_on` SET('a', 'b'),
    MODIFY COLUMN `expression_on` SET('a', 'b') DEFAULT (lower('A')),
    MODIFY COLUMN `expression_off` SET('a', 'b'),
    MODIFY COLUMN `longer` SET('a', 'b', 'c'),
    MODIFY COLUMN `shorter` SET('a', 'b'),
    ADD COLUMN `added` SET('a', 'b'),
    ADD COLUMN `added_filled` SET('a', 'b') NOT NULL DEFAULT 'a',
    ADD COLUMN `added_computed` SET('a', 'b') DEFAULT (lower('A')),
    ADD UNIQUE INDEX `unique_on` (`unique_on`),
    ADD INDEX `index_on` (`index_on`);
