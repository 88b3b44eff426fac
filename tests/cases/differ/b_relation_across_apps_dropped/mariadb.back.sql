-- must be 0: SELECT count(*) FROM `order_line`

-- add column order_line.book_id (integer not null)
ALTER TABLE `order_line` ADD COLUMN `book_id` INT NOT NULL;

-- add table old (1 columns)
CREATE TABLE `old` (
    `id` INT NOT NULL,
    PRIMARY KEY (`id`)
);

-- add foreign key order_line.order_line_book
ALTER TABLE `order_line` ADD CONSTRAINT `order_line_book` FOREIGN KEY (`book_id`) REFERENCES `book` (`id`);
