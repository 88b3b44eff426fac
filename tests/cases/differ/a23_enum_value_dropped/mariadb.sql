-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- must be 0: SELECT count(*) FROM `task` WHERE `state` IS NOT NULL AND (`state` IN ('open'))
-- must be 0: SELECT count(*) FROM `task` WHERE `other` IS NOT NULL AND (`other` IN ('open'))

-- drop value "open" of enum task_state
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'done') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `other` ENUM('new', 'done');
