-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- must be 0: SELECT count(*) FROM `task` WHERE `state` IS NOT NULL AND (`state` IN ('late'))
-- must be 0: SELECT count(*) FROM `task` WHERE `other` IS NOT NULL AND (`other` IN ('late'))

-- drop value "late" of enum work.task_state
-- move enum work.task_state to the default namespace
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'done') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `other` ENUM('new', 'done');
