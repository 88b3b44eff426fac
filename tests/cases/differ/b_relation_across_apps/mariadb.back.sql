-- loses: column order_line.book_id

-- drop foreign key order_line.order_line_book
-- drop column order_line.book_id
ALTER TABLE `order_line`
    DROP FOREIGN KEY `order_line_book`,
    DROP INDEX `order_line_book`,
    DROP COLUMN `book_id`;
