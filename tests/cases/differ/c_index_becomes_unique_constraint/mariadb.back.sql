-- must be 0: SELECT count(*) FROM (SELECT `a` AS value FROM `t` WHERE `a` IS NOT NULL GROUP BY `a` HAVING count(*) > 1) AS doubled

-- drop unique constraint t.t_a
-- add index t.t_a
ALTER TABLE `t`
    DROP INDEX `t_a`,
    ADD UNIQUE INDEX `t_a` (`a`);
