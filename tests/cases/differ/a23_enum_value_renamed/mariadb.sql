-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.

-- rename value of enum task_state: "new" -> "fresh"
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'done', 'fresh') NOT NULL DEFAULT 'fresh',
    MODIFY COLUMN `other` ENUM('new', 'done', 'fresh');
UPDATE `task` SET `state` = 'fresh' WHERE `state` = 'new';
UPDATE `task` SET `other` = 'fresh' WHERE `other` = 'new';
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('fresh', 'done') NOT NULL DEFAULT 'fresh',
    MODIFY COLUMN `other` ENUM('fresh', 'done');
