-- loses: column task.state
-- loses: column task.other

-- drop index task.task_by_state
-- drop column task.state
-- drop column task.other
ALTER TABLE `task`
    DROP INDEX `task_by_state`,
    DROP COLUMN `state`,
    DROP COLUMN `other`;
