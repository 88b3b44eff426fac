-- rename column book.isbn -> code
-- rename column book.amount -> price
ALTER TABLE `book`
    RENAME COLUMN `amount` TO `price`,
    RENAME COLUMN `isbn` TO `code`;

-- bring view book_list up to date
ALTER VIEW `book_list` AS SELECT id, price, code FROM book WHERE price > 0;

-- bring view book_codes up to date
ALTER VIEW `book_codes` AS SELECT code FROM book_list;
