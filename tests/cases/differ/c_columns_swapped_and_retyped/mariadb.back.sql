-- must be 0: SELECT count(*) FROM `t` WHERE `b` IS NOT NULL AND (`b` NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `t` WHERE `a` IS NOT NULL AND (CHAR_LENGTH(`a`) > 20)

-- change column t.a (type text -> varchar(20), null allowed)
-- change column t.b (type bigint -> integer)
-- rename column t.b -> joinery_swap
-- rename column t.a -> b
-- rename column t.joinery_swap -> a
ALTER TABLE `t`
    CHANGE COLUMN `b` `a` INT,
    CHANGE COLUMN `a` `b` VARCHAR(20);
