-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- must be 0: SELECT count(*) FROM (SELECT `id` AS joinery_row, CASE `state` WHEN 'done' THEN 'finished' ELSE `state` END AS `state`, CASE `other` WHEN 'done' THEN 'finished' ELSE `other` END AS `other` FROM `task`) AS later WHERE NOT (state <> 'gone' OR other IN ('new', 'finished'))

-- rename value of enum task_state: "done" -> "finished"
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'done', 'finished') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `other` ENUM('new', 'done', 'finished');
UPDATE `task` SET `state` = 'finished' WHERE `state` = 'done';
UPDATE `task` SET `other` = 'finished' WHERE `other` = 'done';
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'finished') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `other` ENUM('new', 'finished');

-- add value "gone" to enum task_state
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'finished', 'gone') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `other` ENUM('new', 'finished', 'gone');

-- add check task.has_other
ALTER TABLE `task` ADD CONSTRAINT `has_other` CHECK (state <> 'gone' OR other IN ('new', 'finished'));
