-- forwards
-- change column t.a (type integer -> varchar(20))
ALTER TABLE `t`
    DROP INDEX `begin`,
    MODIFY COLUMN `a` VARCHAR(20),
    ADD INDEX `begin` (`a`(4));

-- backwards
-- change column t.a (type varchar(20) -> integer)
ALTER TABLE `t`
    DROP INDEX `begin`,
    MODIFY COLUMN `a` INT,
    ADD INDEX `begin` (`a`(4));
