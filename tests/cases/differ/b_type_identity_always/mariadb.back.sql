-- warning: Column dropped.id refuses a number given by hand, which MariaDB does not know. A number given by hand is taken.
-- warning: Column keeps.id refuses a number given by hand, which MariaDB does not know. A number given by hand is taken.
-- warning: Column stops.id refuses a number given by hand, which MariaDB does not know. A number given by hand is taken.
-- loses: table created

-- change column stops.id (auto increment, numbering)
SET STATEMENT sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO') FOR ALTER TABLE `stops` MODIFY COLUMN `id` INT NOT NULL AUTO_INCREMENT;

-- change column starts.id (no auto increment, numbering)
ALTER TABLE `starts` MODIFY COLUMN `id` INT NOT NULL;

-- change column keeps.title (type varchar(50) -> text)
ALTER TABLE `keeps` MODIFY COLUMN `title` TEXT;

-- drop table created
DROP TABLE `created`;

-- add table dropped (1 columns)
CREATE TABLE `dropped` (
    `id` INT NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (`id`)
);
