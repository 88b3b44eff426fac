-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- must be 0: SELECT count(*) FROM `task` WHERE CASE `state` WHEN 'new' THEN 'fresh' ELSE `state` END IS NOT NULL AND (CASE `state` WHEN 'new' THEN 'fresh' ELSE `state` END IN ('paused'))
-- must be 0: SELECT count(*) FROM `task` WHERE CASE `other` WHEN 'new' THEN 'fresh' ELSE `other` END IS NOT NULL AND (CASE `other` WHEN 'new' THEN 'fresh' ELSE `other` END IN ('paused'))

-- rename value of enum task_state: "new" -> "fresh"
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'open', 'paused', 'done', 'fresh') NOT NULL DEFAULT 'paused',
    MODIFY COLUMN `other` ENUM('new', 'open', 'paused', 'done', 'fresh');
UPDATE `task` SET `state` = 'fresh' WHERE `state` = 'new';
UPDATE `task` SET `other` = 'fresh' WHERE `other` = 'new';
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('fresh', 'open', 'paused', 'done') NOT NULL DEFAULT 'paused',
    MODIFY COLUMN `other` ENUM('fresh', 'open', 'paused', 'done');

-- add value "late" to enum task_state
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('fresh', 'open', 'late', 'paused', 'done') NOT NULL DEFAULT 'paused',
    MODIFY COLUMN `other` ENUM('fresh', 'open', 'late', 'paused', 'done');

-- change column task.state (default 'paused' -> 'fresh')
ALTER TABLE `task` MODIFY COLUMN `state` ENUM('fresh', 'open', 'late', 'paused', 'done') NOT NULL DEFAULT 'fresh';

-- drop value "paused" of enum task_state
-- reorder values of enum task_state
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('done', 'fresh', 'open', 'late') NOT NULL DEFAULT 'fresh',
    MODIFY COLUMN `other` ENUM('done', 'fresh', 'open', 'late');
