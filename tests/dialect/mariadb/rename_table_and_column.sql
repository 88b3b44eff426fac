-- forwards
-- rename table author -> person
RENAME TABLE `author` TO `person`;

-- rename column person.name -> full_name
-- add column person.born (date)
-- rename column person.id -> number
ALTER TABLE `person`
    RENAME COLUMN `id` TO `number`,
    RENAME COLUMN `name` TO `full_name`;
ALTER TABLE `person` ADD COLUMN `born` DATE;

-- backwards
-- rename column person.number -> id
-- drop column person.born
-- rename column person.full_name -> name
ALTER TABLE `person`
    RENAME COLUMN `number` TO `id`,
    RENAME COLUMN `full_name` TO `name`;
ALTER TABLE `person` DROP COLUMN `born`;

-- rename table person -> author
RENAME TABLE `person` TO `author`;
