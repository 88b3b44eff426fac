-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- must be 0: SELECT count(*) FROM `task` WHERE `state` IS NOT NULL AND (`state` IN ('late'))
-- must be 0: SELECT count(*) FROM `task` WHERE `other` IS NOT NULL AND (`other` IN ('late'))

-- reorder values of enum task_state
-- add value "paused" to enum task_state
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('fresh', 'open', 'late', 'paused', 'done') NOT NULL DEFAULT 'fresh',
    MODIFY COLUMN `other` ENUM('fresh', 'open', 'late', 'paused', 'done');

-- change column task.state (default 'fresh' -> 'paused')
ALTER TABLE `task` MODIFY COLUMN `state` ENUM('fresh', 'open', 'late', 'paused', 'done') NOT NULL DEFAULT 'paused';

-- drop value "late" of enum task_state
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('fresh', 'open', 'paused', 'done') NOT NULL DEFAULT 'paused',
    MODIFY COLUMN `other` ENUM('fresh', 'open', 'paused', 'done');

-- rename value of enum task_state: "fresh" -> "new"
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('fresh', 'open', 'paused', 'done', 'new') NOT NULL DEFAULT 'paused',
    MODIFY COLUMN `other` ENUM('fresh', 'open', 'paused', 'done', 'new');
UPDATE `task` SET `state` = 'new' WHERE `state` = 'fresh';
UPDATE `task` SET `other` = 'new' WHERE `other` = 'fresh';
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'open', 'paused', 'done') NOT NULL DEFAULT 'paused',
    MODIFY COLUMN `other` ENUM('new', 'open', 'paused', 'done');
