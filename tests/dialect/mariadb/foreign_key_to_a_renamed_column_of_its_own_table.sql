-- forwards
-- rename column t.id -> number
-- add foreign key t.parent
ALTER TABLE `t`
    RENAME COLUMN `id` TO `number`,
    ADD INDEX `parent` (`parent_id`);
ALTER TABLE `t` ADD CONSTRAINT `parent` FOREIGN KEY (`parent_id`) REFERENCES `t` (`number`);

-- backwards
-- drop foreign key t.parent
-- rename column t.number -> id
ALTER TABLE `t`
    DROP FOREIGN KEY `parent`,
    DROP INDEX `parent`,
    RENAME COLUMN `number` TO `id`;
