-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.

-- rename value of enum task_state: "new" -> "joinery_swap"
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'done', 'joinery_swap') NOT NULL DEFAULT 'joinery_swap',
    MODIFY COLUMN `other` ENUM('new', 'done', 'joinery_swap');
UPDATE `task` SET `state` = 'joinery_swap' WHERE `state` = 'new';
UPDATE `task` SET `other` = 'joinery_swap' WHERE `other` = 'new';
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('joinery_swap', 'done') NOT NULL DEFAULT 'joinery_swap',
    MODIFY COLUMN `other` ENUM('joinery_swap', 'done');

-- rename value of enum task_state: "done" -> "new"
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('joinery_swap', 'done', 'new') NOT NULL DEFAULT 'joinery_swap',
    MODIFY COLUMN `other` ENUM('joinery_swap', 'done', 'new');
UPDATE `task` SET `state` = 'new' WHERE `state` = 'done';
UPDATE `task` SET `other` = 'new' WHERE `other` = 'done';
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('joinery_swap', 'new') NOT NULL DEFAULT 'joinery_swap',
    MODIFY COLUMN `other` ENUM('joinery_swap', 'new');

-- rename value of enum task_state: "joinery_swap" -> "done"
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('joinery_swap', 'new', 'done') NOT NULL DEFAULT 'done',
    MODIFY COLUMN `other` ENUM('joinery_swap', 'new', 'done');
UPDATE `task` SET `state` = 'done' WHERE `state` = 'joinery_swap';
UPDATE `task` SET `other` = 'done' WHERE `other` = 'joinery_swap';
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('done', 'new') NOT NULL DEFAULT 'done',
    MODIFY COLUMN `other` ENUM('done', 'new');
