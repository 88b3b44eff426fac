-- loses: column contact.number

-- add column person.phone (text)
ALTER TABLE `person` ADD COLUMN `phone` TEXT;

-- drop column contact.number
ALTER TABLE `contact` DROP COLUMN `number`;
