-- must be 0: SELECT count(*) FROM `task` WHERE `state` IS NOT NULL AND (`state` IN ('draft'))

-- change column task.state (type enum('draft','new','done') -> enum('new','done'), default 'draft' -> 'new')
ALTER TABLE `task` MODIFY COLUMN `state` ENUM('new', 'done') NOT NULL DEFAULT 'new';
