-- drop view titles
DROP VIEW `titles`;

-- add table titles (2 columns)
CREATE TABLE `titles` (
    `id` INT NOT NULL,
    `title` TEXT,
    PRIMARY KEY (`id`)
);
