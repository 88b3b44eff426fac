-- must be 0: SELECT count(*) FROM (SELECT `unique_off` AS value FROM `sample` WHERE `unique_off` IS NOT NULL GROUP BY `unique_off` HAVING count(*) > 1) AS doubled

-- drop index sample.index_on
-- drop unique constraint sample.unique_on
-- add unique constraint sample.unique_off
-- add index sample.index_off
ALTER TABLE `sample`
    DROP INDEX `unique_on`,
    DROP INDEX `index_on`,
    ADD UNIQUE INDEX `unique_off` (`unique_off`),
    ADD INDEX `index_off` (`index_off`(255));
