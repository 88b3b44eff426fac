-- warning: Index book_taxed of table book is for some rows only, which MariaDB does not know. It is for all rows.
-- loses: column book.tax
-- must be 0: SELECT count(*) FROM `book` WHERE NOT (price >= 0)

-- change column book.total (generated as price * 2)
-- change check book.book_check
-- change index book.book_taxed
ALTER TABLE `book`
    DROP CONSTRAINT `book_check`,
    MODIFY COLUMN `total` INT GENERATED ALWAYS AS (price * 2) STORED,
    ADD CONSTRAINT `book_check` CHECK (price >= 0);

-- change view totals
ALTER VIEW `totals` AS SELECT id, price * 2 AS total FROM book;

-- drop column book.tax
ALTER TABLE `book` DROP COLUMN `tax`;
