-- warning: Index task_waiting of table task is for some rows only, which MariaDB does not know. It is for all rows.
-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- must be 0: SELECT count(*) FROM `task` WHERE NOT (note <> '' OR state <> 'new')
-- must be 0: SELECT count(*) FROM `task` WHERE `state` IS NOT NULL AND (`state` IN ('paused'))
-- must be 0: SELECT count(*) FROM `task` WHERE NOT (note <> '' OR state <> 'new')

-- add value "new" to enum task_state
ALTER TABLE `task` MODIFY COLUMN `state` ENUM('new', 'done', 'paused') NOT NULL;

-- change index task.task_waiting
-- change check task.task_noted
ALTER TABLE `task`
    DROP CONSTRAINT `task_noted`,
    ADD CONSTRAINT `task_noted` CHECK (note <> '' OR state <> 'new');

-- drop value "paused" of enum task_state
ALTER TABLE `task` MODIFY COLUMN `state` ENUM('new', 'done') NOT NULL;
