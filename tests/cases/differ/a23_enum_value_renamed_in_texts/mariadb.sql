-- warning: Index task_waiting of table task is for some rows only, which MariaDB does not know. It is for all rows.
-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.

-- rename value of enum task_state: "new" -> "fresh"
ALTER TABLE `task`
    DROP CONSTRAINT `task_noted`,
    MODIFY COLUMN `state` ENUM('new', 'done', 'fresh') NOT NULL DEFAULT 'fresh';
UPDATE `task` SET `state` = 'fresh' WHERE `state` = 'new';
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('fresh', 'done') NOT NULL DEFAULT 'fresh',
    ADD CONSTRAINT `task_noted` CHECK (note <> 'new' OR state IN ('fresh', 'done'));

-- bring view waiting up to date
ALTER VIEW `waiting` AS SELECT id, note FROM task WHERE state = 'fresh';
