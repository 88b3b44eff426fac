-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.

-- rename value of enum task_state: "done" -> "joinery_swap"
-- rename value of enum task_state: "new" -> "done"
-- rename value of enum task_state: "joinery_swap" -> "new"
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('done', 'new', '~', '~2') NOT NULL DEFAULT '~',
    MODIFY COLUMN `other` ENUM('done', 'new', '~', '~2');
UPDATE `task` SET `state` = CASE `state` WHEN 'done' THEN '~' WHEN 'new' THEN '~2' END WHERE `state` IN ('done', 'new');
UPDATE `task` SET `other` = CASE `other` WHEN 'done' THEN '~' WHEN 'new' THEN '~2' END WHERE `other` IN ('done', 'new');
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'done', '~', '~2') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `other` ENUM('new', 'done', '~', '~2');
UPDATE `task` SET `state` = CASE `state` WHEN '~' THEN 'new' WHEN '~2' THEN 'done' END WHERE `state` IN ('~', '~2');
UPDATE `task` SET `other` = CASE `other` WHEN '~' THEN 'new' WHEN '~2' THEN 'done' END WHERE `other` IN ('~', '~2');
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'done') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `other` ENUM('new', 'done');
