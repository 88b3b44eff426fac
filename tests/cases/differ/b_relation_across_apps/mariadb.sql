-- must be 0: SELECT count(*) FROM `order_line`

-- add column order_line.book_id (integer not null)
-- add foreign key order_line.order_line_book
ALTER TABLE `order_line`
    ADD COLUMN `book_id` INT NOT NULL,
    ADD CONSTRAINT `order_line_book` FOREIGN KEY (`book_id`) REFERENCES `book` (`id`);
