-- rename table work -> book
RENAME TABLE `work` TO `book`;

-- add table work (2 columns)
CREATE TABLE `work` (
    `id` INT NOT NULL,
    `title` TEXT,
    PRIMARY KEY (`id`)
);
