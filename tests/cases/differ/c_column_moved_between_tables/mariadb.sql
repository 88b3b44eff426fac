-- loses: column person.street
-- loses: column person.town

-- drop index person.person_town
ALTER TABLE `person` DROP INDEX `person_town`;

-- add column address.street (text)
ALTER TABLE `address` ADD COLUMN `street` TEXT;

-- drop column person.street
ALTER TABLE `person` DROP COLUMN `street`;

-- add column address.town (text)
ALTER TABLE `address` ADD COLUMN `town` TEXT;

-- drop column person.town
ALTER TABLE `person` DROP COLUMN `town`;
