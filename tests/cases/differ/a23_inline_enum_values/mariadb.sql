-- change column task.state (type enum('new','done') -> enum('draft','new','done'), default 'new' -> 'draft')
ALTER TABLE `task` MODIFY COLUMN `state` ENUM('draft', 'new', 'done') NOT NULL DEFAULT 'draft';
