-- add column book.pages (integer)
-- add column book.weight (numeric(6,2))
-- add column book.code (text)
-- add column book.truth (text)
-- add column book.flag (boolean)
-- add column book.nothing (text)
-- add column book.none (text)
-- add column book.sneaky (text)
ALTER TABLE `book`
    ADD COLUMN `pages` INT DEFAULT '0',
    ADD COLUMN `weight` DECIMAL(6,2) DEFAULT 0.00,
    ADD COLUMN `code` TEXT DEFAULT '0',
    ADD COLUMN `truth` TEXT DEFAULT 'true',
    ADD COLUMN `flag` BOOLEAN DEFAULT TRUE,
    ADD COLUMN `nothing` TEXT DEFAULT '',
    ADD COLUMN `none` TEXT,
    ADD COLUMN `sneaky` TEXT DEFAULT '''; DROP TABLE book; --';
