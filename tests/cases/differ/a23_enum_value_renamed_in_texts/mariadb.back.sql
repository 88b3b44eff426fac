-- warning: Index task_waiting of table task is for some rows only, which MariaDB does not know. It is for all rows.
-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.

-- rename value of enum task_state: "fresh" -> "new"
ALTER TABLE `task`
    DROP CONSTRAINT `task_noted`,
    MODIFY COLUMN `state` ENUM('fresh', 'done', 'new') NOT NULL DEFAULT 'new';
UPDATE `task` SET `state` = 'new' WHERE `state` = 'fresh';
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'done') NOT NULL DEFAULT 'new',
    ADD CONSTRAINT `task_noted` CHECK (note <> 'new' OR state IN ('new', 'done'));

-- bring view waiting up to date
ALTER VIEW `waiting` AS SELECT id, note FROM task WHERE state = 'new';
