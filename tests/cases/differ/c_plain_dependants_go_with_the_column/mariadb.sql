-- loses: column book.tax

-- drop view taxes
DROP VIEW `taxes`;

-- drop index book.book_sum
-- drop index book.book_taxed
-- drop unique constraint book.book_tax_once
-- drop check book.book_tax
-- drop column book.total
-- drop column book.tax
ALTER TABLE `book`
    DROP CONSTRAINT `book_tax`,
    DROP INDEX `book_tax_once`,
    DROP INDEX `book_sum`,
    DROP INDEX `book_taxed`,
    DROP COLUMN `tax`,
    DROP COLUMN `total`;
