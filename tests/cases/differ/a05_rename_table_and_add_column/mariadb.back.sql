-- loses: column work.subtitle

-- drop column work.subtitle
ALTER TABLE `work` DROP COLUMN `subtitle`;

-- rename table work -> book
RENAME TABLE `work` TO `book`;
