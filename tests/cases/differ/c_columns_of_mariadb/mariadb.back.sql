-- must be 0: SELECT count(*) FROM `t` WHERE `c` IS NOT NULL AND (`c` NOT BETWEEN -2147483648 AND 2147483647)

-- change column t.c (type integer unsigned -> integer)
-- change column t.b (default current_timestamp -> none, on update current_timestamp -> none)
-- change column t.a (collation latin1_bin -> none, character set latin1 -> none)
ALTER TABLE `t`
    MODIFY COLUMN `a` VARCHAR(20),
    MODIFY COLUMN `b` DATETIME,
    MODIFY COLUMN `c` INT;
