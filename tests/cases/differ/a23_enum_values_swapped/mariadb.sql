-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.

-- rename value of enum task_state: "new" -> "joinery_swap"
-- rename value of enum task_state: "done" -> "new"
-- rename value of enum task_state: "joinery_swap" -> "done"
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'done', '~', '~2') NOT NULL DEFAULT '~',
    MODIFY COLUMN `other` ENUM('new', 'done', '~', '~2');
UPDATE `task` SET `state` = CASE `state` WHEN 'new' THEN '~' WHEN 'done' THEN '~2' END WHERE `state` IN ('new', 'done');
UPDATE `task` SET `other` = CASE `other` WHEN 'new' THEN '~' WHEN 'done' THEN '~2' END WHERE `other` IN ('new', 'done');
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('done', 'new', '~', '~2') NOT NULL DEFAULT 'done',
    MODIFY COLUMN `other` ENUM('done', 'new', '~', '~2');
UPDATE `task` SET `state` = CASE `state` WHEN '~' THEN 'done' WHEN '~2' THEN 'new' END WHERE `state` IN ('~', '~2');
UPDATE `task` SET `other` = CASE `other` WHEN '~' THEN 'done' WHEN '~2' THEN 'new' END WHERE `other` IN ('~', '~2');
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('done', 'new') NOT NULL DEFAULT 'done',
    MODIFY COLUMN `other` ENUM('done', 'new');
