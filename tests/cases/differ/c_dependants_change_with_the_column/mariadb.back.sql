-- warning: Index book_taxed of table book is for some rows only, which MariaDB does not know. It is for all rows.
-- must be 0: SELECT count(*) FROM (SELECT `id` AS joinery_row, `price`, NULL AS `tax` FROM `book`) AS later WHERE NOT (tax >= 0 AND price >= 0)

-- add column book.tax (integer)
ALTER TABLE `book` ADD COLUMN `tax` INT AFTER `price`;

-- change view totals
ALTER VIEW `totals` AS SELECT id, price + tax AS total FROM book;

-- change index book.book_taxed
-- change check book.book_check
-- change column book.total (generated as price + tax)
ALTER TABLE `book`
    DROP CONSTRAINT `book_check`,
    MODIFY COLUMN `total` INT GENERATED ALWAYS AS (price + tax) STORED,
    ADD CONSTRAINT `book_check` CHECK (tax >= 0 AND price >= 0);
