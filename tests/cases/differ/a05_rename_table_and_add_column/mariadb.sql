-- rename table book -> work
RENAME TABLE `book` TO `work`;

-- add column work.subtitle (text)
ALTER TABLE `work` ADD COLUMN `subtitle` TEXT;
