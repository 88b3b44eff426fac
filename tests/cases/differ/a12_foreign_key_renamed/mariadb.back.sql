-- change foreign key book.book_written_by
-- rename constraint book.book_written_by -> book_author
SET STATEMENT foreign_key_checks = 0 FOR ALTER TABLE `book`
    DROP FOREIGN KEY `book_written_by`,
    RENAME INDEX `book_written_by` TO `book_author`,
    ADD CONSTRAINT `book_author` FOREIGN KEY (`author_id`) REFERENCES `author` (`id`) ON DELETE CASCADE;
