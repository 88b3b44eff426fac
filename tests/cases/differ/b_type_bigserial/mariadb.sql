-- warning: Column created.id is a serial with a sequence of its own, which MariaDB does not know. It numbers its rows by AUTO_INCREMENT.
-- warning: Column keeps.id is a serial with a sequence of its own, which MariaDB does not know. It numbers its rows by AUTO_INCREMENT.
-- warning: Column starts.id is a serial with a sequence of its own, which MariaDB does not know. It numbers its rows by AUTO_INCREMENT.
-- loses: table dropped
-- must be 0: SELECT count(*) FROM `keeps` WHERE `title` IS NOT NULL AND (CHAR_LENGTH(`title`) > 50)

-- drop table dropped
DROP TABLE `dropped`;

-- add table created (2 columns)
CREATE TABLE `created` (
    `id` BIGINT NOT NULL AUTO_INCREMENT,
    `title` TEXT,
    PRIMARY KEY (`id`)
);

-- change column keeps.title (type text -> varchar(50))
ALTER TABLE `keeps` MODIFY COLUMN `title` VARCHAR(50);

-- change column starts.id (auto increment, numbering)
SET STATEMENT sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO') FOR ALTER TABLE `starts` MODIFY COLUMN `id` BIGINT NOT NULL AUTO_INCREMENT;

-- change column stops.id (no auto increment, numbering)
ALTER TABLE `stops` MODIFY COLUMN `id` BIGINT NOT NULL;
