-- warning: Column created.id refuses a number given by hand, which MariaDB does not know. A number given by hand is taken.
-- warning: Column keeps.id refuses a number given by hand, which MariaDB does not know. A number given by hand is taken.
-- warning: Column starts.id refuses a number given by hand, which MariaDB does not know. A number given by hand is taken.
-- loses: table dropped
-- must be 0: SELECT count(*) FROM `keeps` WHERE `title` IS NOT NULL AND (CHAR_LENGTH(`title`) > 50)

-- drop table dropped
DROP TABLE `dropped`;

-- add table created (2 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL AUTO_INCREMENT,
    `title` TEXT,
    PRIMARY KEY (`id`)
);

-- change column keeps.title (type text -> varchar(50))
ALTER TABLE `keeps` MODIFY COLUMN `title` VARCHAR(50);

-- change column starts.id (auto increment, numbering)
SET STATEMENT sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO') FOR ALTER TABLE `starts` MODIFY COLUMN `id` INT NOT NULL AUTO_INCREMENT;

-- change column stops.id (no auto increment, numbering)
ALTER TABLE `stops` MODIFY COLUMN `id` INT NOT NULL;
