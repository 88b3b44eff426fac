-- loses: column person.phone

-- add column contact.number (varchar(30))
ALTER TABLE `contact` ADD COLUMN `number` VARCHAR(30);

-- drop column person.phone
ALTER TABLE `person` DROP COLUMN `phone`;
