-- loses: column author.name
-- must be 0: SELECT count(*) FROM `author`

-- add column author.full_name (varchar(100) not null)
-- change index author.author_by_name
-- drop column author.name
ALTER TABLE `author`
    DROP INDEX `author_by_name`,
    DROP COLUMN `name`,
    ADD COLUMN `full_name` VARCHAR(100) NOT NULL AFTER `id`,
    ADD INDEX `author_by_name` (`full_name`);
