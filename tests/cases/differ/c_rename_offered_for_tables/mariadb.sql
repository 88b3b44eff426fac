-- loses: table author

-- drop table author
DROP TABLE `author`;

-- add table writer (4 columns)
CREATE TABLE `writer` (
    `id` INT NOT NULL,
    `name` TEXT,
    `born` DATE,
    `email` TEXT,
    PRIMARY KEY (`id`)
);
