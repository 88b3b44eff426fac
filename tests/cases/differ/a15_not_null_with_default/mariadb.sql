-- change column book.pages (not null, default none -> 0)
-- change column book.state (not null, default none -> 'new')
-- change column book.made (not null, default none -> current_timestamp)
UPDATE `book` SET `pages` = COALESCE(`pages`, 0), `state` = COALESCE(`state`, 'new'), `made` = COALESCE(`made`, CURRENT_TIMESTAMP) WHERE `pages` IS NULL OR `state` IS NULL OR `made` IS NULL;
ALTER TABLE `book`
    MODIFY COLUMN `pages` INT NOT NULL DEFAULT 0,
    MODIFY COLUMN `state` TEXT NOT NULL DEFAULT 'new',
    MODIFY COLUMN `made` DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP;
