-- note: MariaDB calls every primary key PRIMARY; the name book_key stays in the model.

-- change primary key of table book
-- rename index book.book_code_index -> x
-- rename constraint book.book_code_filled -> k
-- rename constraint book.book_code_unique -> u
-- rename constraint book.book_a -> f
SET STATEMENT foreign_key_checks = 0 FOR ALTER TABLE `book`
    DROP FOREIGN KEY `book_a`,
    DROP CONSTRAINT `book_code_filled`,
    RENAME INDEX `book_code_unique` TO `u`,
    RENAME INDEX `book_a` TO `f`,
    RENAME INDEX `book_code_index` TO `x`,
    ADD CONSTRAINT `k` CHECK (code <> ''),
    ADD CONSTRAINT `f` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`);
