-- rename column book.price -> amount
-- rename column book.code -> isbn
ALTER TABLE `book`
    RENAME COLUMN `price` TO `amount`,
    RENAME COLUMN `code` TO `isbn`;

-- bring view book_list up to date
ALTER VIEW `book_list` AS SELECT id, amount, isbn FROM book WHERE amount > 0;

-- bring view book_codes up to date
ALTER VIEW `book_codes` AS SELECT isbn FROM book_list;
