-- warning: Index t_other of table t is for some rows only, which MariaDB does not know. It is for all rows.

-- change index t.t_other
-- change index t.t_index
ALTER TABLE `t`
    DROP INDEX `t_index`,
    ADD INDEX `t_index` (`a`(768));
