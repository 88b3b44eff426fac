-- must be 0: SELECT count(*) FROM `book`

-- add column book.pages (integer not null)
-- add column book.state (text not null)
-- add column book.made (timestamp not null)
-- add column book.code (uuid not null)
ALTER TABLE `book`
    ADD COLUMN `pages` INT NOT NULL,
    ADD COLUMN `state` TEXT NOT NULL DEFAULT 'new',
    ADD COLUMN `made` DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    ADD COLUMN `code` UUID NOT NULL DEFAULT (UUID());
