-- warning: Enum task_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.

-- add value "open" to enum task_state
ALTER TABLE `task`
    MODIFY COLUMN `state` ENUM('new', 'open', 'done') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `other` ENUM('new', 'open', 'done');
