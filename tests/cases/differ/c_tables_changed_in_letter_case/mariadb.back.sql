-- rename column book.title -> Title
ALTER TABLE `book` RENAME COLUMN `title` TO `Title`;

-- rename table book -> Book
RENAME TABLE `book` TO `Book`;
