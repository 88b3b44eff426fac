-- take foreign key book.book_author out of the way
ALTER TABLE `book` DROP FOREIGN KEY `book_author`;

-- change foreign key book.book_author
ALTER TABLE `book` ADD CONSTRAINT `book_author` FOREIGN KEY (`author_id`) REFERENCES `author` (`id`) ON DELETE CASCADE;
