-- loses: column task.other
-- loses: column task.state

-- drop index task.task_by_state
-- drop column task.other
-- drop column task.state
ALTER TABLE `task`
    DROP INDEX `task_by_state`,
    DROP COLUMN `state`,
    DROP COLUMN `other`;
