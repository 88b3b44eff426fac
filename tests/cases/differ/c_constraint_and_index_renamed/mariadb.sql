-- note: MariaDB calls every primary key PRIMARY; the name book_primary stays in the model.

-- rename constraint book.f -> book_a
-- rename constraint book.u -> book_code_unique
-- rename constraint book.k -> book_code_filled
-- rename index book.x -> book_code_index
-- change primary key of table book
SET STATEMENT foreign_key_checks = 0 FOR ALTER TABLE `book`
    DROP FOREIGN KEY `f`,
    DROP CONSTRAINT `k`,
    RENAME INDEX `u` TO `book_code_unique`,
    RENAME INDEX `f` TO `book_a`,
    RENAME INDEX `x` TO `book_code_index`,
    ADD CONSTRAINT `book_code_filled` CHECK (code <> ''),
    ADD CONSTRAINT `book_a` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`);
