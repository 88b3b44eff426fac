-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- must be 0: SELECT count(*) FROM `task` WHERE `state` IS NOT NULL AND (`state` IN ('draft', 'open', 'gone'))
-- must be 0: SELECT count(*) FROM `task` WHERE `other` IS NOT NULL AND (`other` IN ('draft', 'open', 'gone'))

-- drop value "gone" of enum task_state
-- drop value "open" of enum task_state
-- drop value "draft" of enum task_state
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'done') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `other` ENUM('new', 'done');
