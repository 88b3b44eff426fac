-- forwards
-- change column t.a (type varchar(100) -> varchar(1000))
-- rename column t.a -> name
-- change column t.b (type integer -> bigint)
ALTER TABLE `t`
    CHANGE COLUMN `a` `name` VARCHAR(1000),
    MODIFY COLUMN `b` BIGINT;

-- backwards
-- change column t.b (type bigint -> integer)
-- rename column t.name -> a
-- change column t.a (type varchar(1000) -> varchar(100))
ALTER TABLE `t`
    CHANGE COLUMN `name` `a` VARCHAR(100),
    MODIFY COLUMN `b` INT;
