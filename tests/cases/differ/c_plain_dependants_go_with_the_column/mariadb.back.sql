-- must be 0: SELECT count(*) FROM (SELECT `id` AS joinery_row, NULL AS `tax` FROM `book`) AS later WHERE NOT (tax >= 0)

-- add column book.tax (integer)
-- add column book.total (integer)
-- add check book.book_tax
-- add unique constraint book.book_tax_once
-- add index book.book_taxed
-- add index book.book_sum
ALTER TABLE `book`
    ADD COLUMN `tax` INT,
    ADD COLUMN `total` INT GENERATED ALWAYS AS (price + tax) STORED,
    ADD UNIQUE INDEX `book_tax_once` (`tax`),
    ADD INDEX `book_sum` (`total`),
    ADD INDEX `book_taxed` (`title`, `tax`),
    ADD CONSTRAINT `book_tax` CHECK (tax >= 0);

-- add view taxes
CREATE VIEW `taxes` AS SELECT id, tax FROM book;
