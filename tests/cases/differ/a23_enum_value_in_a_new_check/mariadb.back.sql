-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- must be 0: SELECT count(*) FROM `task` WHERE `state` IS NOT NULL AND (`state` IN ('gone'))
-- must be 0: SELECT count(*) FROM `task` WHERE `other` IS NOT NULL AND (`other` IN ('gone'))

-- drop check task.has_other
ALTER TABLE `task` DROP CONSTRAINT `has_other`;

-- drop value "gone" of enum task_state
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'finished') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `other` ENUM('new', 'finished');

-- rename value of enum task_state: "finished" -> "done"
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'finished', 'done') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `other` ENUM('new', 'finished', 'done');
UPDATE `task` SET `state` = 'done' WHERE `state` = 'finished';
UPDATE `task` SET `other` = 'done' WHERE `other` = 'finished';
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'done') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `other` ENUM('new', 'done');
