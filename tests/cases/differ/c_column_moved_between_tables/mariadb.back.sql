-- loses: column address.town
-- loses: column address.street

-- add column person.town (text)
ALTER TABLE `person` ADD COLUMN `town` TEXT;

-- drop column address.town
ALTER TABLE `address` DROP COLUMN `town`;

-- add column person.street (text)
ALTER TABLE `person` ADD COLUMN `street` TEXT AFTER `name`;

-- drop column address.street
ALTER TABLE `address` DROP COLUMN `street`;

-- add index person.person_town
ALTER TABLE `person` ADD INDEX `person_town` (`town`(768));
