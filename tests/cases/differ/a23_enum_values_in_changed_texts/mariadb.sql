-- warning: Index task_waiting of table task is for some rows only, which MariaDB does not know. It is for all rows.
-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- must be 0: SELECT count(*) FROM `task` WHERE NOT (note <> '' OR state <> 'done')
-- must be 0: SELECT count(*) FROM `task` WHERE `state` IS NOT NULL AND (`state` IN ('new'))
-- must be 0: SELECT count(*) FROM `task` WHERE NOT (note <> '' OR state <> 'done')

-- add value "paused" to enum task_state
ALTER TABLE `task` MODIFY COLUMN `state` ENUM('new', 'done', 'paused') NOT NULL;

-- change check task.task_noted
-- change index task.task_waiting
ALTER TABLE `task`
    DROP CONSTRAINT `task_noted`,
    ADD CONSTRAINT `task_noted` CHECK (note <> '' OR state <> 'done');

-- drop value "new" of enum task_state
ALTER TABLE `task` MODIFY COLUMN `state` ENUM('done', 'paused') NOT NULL;
