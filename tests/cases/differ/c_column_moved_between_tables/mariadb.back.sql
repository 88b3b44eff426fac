-- loses: column address.town
-- loses: column address.street

-- drop column address.town
-- drop column address.street
ALTER TABLE `address`
    DROP COLUMN `street`,
    DROP COLUMN `town`;

-- add column person.town (text)
-- add column person.street (text)
-- add index person.person_town
ALTER TABLE `person`
    ADD COLUMN `street` TEXT,
    ADD COLUMN `town` TEXT,
    ADD INDEX `person_town` (`town`(768));
