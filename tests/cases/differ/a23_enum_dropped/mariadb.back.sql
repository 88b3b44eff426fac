-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.

-- add column task.other (task_state)
-- add column task.state (task_state not null)
-- add index task.task_by_state
ALTER TABLE `task`
    ADD COLUMN `state` ENUM('new', 'open', 'done') NOT NULL DEFAULT 'new',
    ADD COLUMN `other` ENUM('new', 'open', 'done'),
    ADD INDEX `task_by_state` (`state`);
