-- forwards
-- change column t.name (type varchar(9) -> integer)
-- rename column t.name -> r_id
-- add foreign key t.f
ALTER TABLE `t`
    CHANGE COLUMN `name` `r_id` INT,
    ADD CONSTRAINT `f` FOREIGN KEY (`r_id`) REFERENCES `r` (`id`);

-- backwards
-- drop foreign key t.f
-- rename column t.r_id -> name
-- change column t.name (type integer -> varchar(9))
ALTER TABLE `t`
    DROP FOREIGN KEY `f`,
    DROP INDEX `f`,
    CHANGE COLUMN `r_id` `name` VARCHAR(9);
