-- rename column Volume.unitPrice -> price
ALTER TABLE `Volume` RENAME COLUMN `unitPrice` TO `price`;

-- rename table Volume -> book
RENAME TABLE `Volume` TO `book`;

-- bring view cheap up to date
ALTER VIEW `cheap` AS SELECT id FROM book WHERE book.price < 10;
