-- loses: column author.full_name
-- must be 0: SELECT count(*) FROM `author`

-- add column author.name (varchar(100) not null)
-- change index author.author_by_name
-- drop column author.full_name
ALTER TABLE `author`
    DROP INDEX `author_by_name`,
    DROP COLUMN `full_name`,
    ADD COLUMN `name` VARCHAR(100) NOT NULL AFTER `id`,
    ADD INDEX `author_by_name` (`name`);
