-- warning: Column dropped.id is a serial with a sequence of its own, which MariaDB does not know. It numbers its rows by AUTO_INCREMENT.
-- warning: Column keeps.id is a serial with a sequence of its own, which MariaDB does not know. It numbers its rows by AUTO_INCREMENT.
-- warning: Column stops.id is a serial with a sequence of its own, which MariaDB does not know. It numbers its rows by AUTO_INCREMENT.
-- loses: table created

-- change column stops.id (auto increment, numbering)
SET STATEMENT sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO') FOR ALTER TABLE `stops` MODIFY COLUMN `id` BIGINT NOT NULL AUTO_INCREMENT;

-- change column starts.id (no auto increment, numbering)
ALTER TABLE `starts` MODIFY COLUMN `id` BIGINT NOT NULL;

-- change column keeps.title (type varchar(50) -> text)
ALTER TABLE `keeps` MODIFY COLUMN `title` TEXT;

-- drop table created
DROP TABLE `created`;

-- add table dropped (1 columns)
CREATE TABLE `dropped` (
    `id` BIGINT NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
);
