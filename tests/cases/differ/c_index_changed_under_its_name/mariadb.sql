-- warning: Index t_index of table t holds a whole text, which MariaDB finds by its hash. That has no order, so descending says nothing there.
-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', `a`, `b`) AS value FROM `t` WHERE `a` IS NOT NULL AND `b` IS NOT NULL GROUP BY `a`, `b` HAVING count(*) > 1) AS doubled

-- change index t.t_index
-- change index t.t_other
ALTER TABLE `t`
    DROP INDEX `t_index`,
    ADD UNIQUE INDEX `t_index` (`a` DESC, `b`);
