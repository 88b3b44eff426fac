-- rename table book -> Volume
RENAME TABLE `book` TO `Volume`;

-- rename column Volume.price -> unitPrice
ALTER TABLE `Volume` RENAME COLUMN `price` TO `unitPrice`;

-- bring view cheap up to date
ALTER VIEW `cheap` AS SELECT id FROM `Volume` WHERE `Volume`.`unitPrice` < 10;
