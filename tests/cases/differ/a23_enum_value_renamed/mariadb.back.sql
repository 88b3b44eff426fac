-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.

-- rename value of enum task_state: "fresh" -> "new"
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('fresh', 'done', 'new') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `other` ENUM('fresh', 'done', 'new');
UPDATE `task` SET `state` = 'new' WHERE `state` = 'fresh';
UPDATE `task` SET `other` = 'new' WHERE `other` = 'fresh';
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'done') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `other` ENUM('new', 'done');
