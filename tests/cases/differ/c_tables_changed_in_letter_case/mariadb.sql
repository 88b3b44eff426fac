-- rename table Book -> book
RENAME TABLE `Book` TO `book`;

-- rename column book.Title -> title
ALTER TABLE `book` RENAME COLUMN `Title` TO `title`;
