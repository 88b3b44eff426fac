-- loses: column person.street
-- loses: column person.town

-- drop index person.person_town
-- drop column person.street
-- drop column person.town
ALTER TABLE `person`
    DROP INDEX `person_town`,
    DROP COLUMN `street`,
    DROP COLUMN `town`;

-- add column address.street (text)
-- add column address.town (text)
ALTER TABLE `address`
    ADD COLUMN `street` TEXT,
    ADD COLUMN `town` TEXT;
