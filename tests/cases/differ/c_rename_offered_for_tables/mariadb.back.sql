-- loses: table writer

-- drop table writer
DROP TABLE `writer`;

-- add table author (4 columns)
CREATE TABLE `author` (
    `id` INT NOT NULL,
    `name` TEXT,
    `born` DATE,
    `email` TEXT,
    PRIMARY KEY (`id`)
);
