-- warning: Enum mood is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.

-- change comment of table book
-- add column book.mood (mood)
-- add column book.state (enum('it''s','b;c'))
ALTER TABLE `book`
    ADD COLUMN `mood` ENUM('it''s', 'a"b', 'back\\slash', '; DROP TABLE book; --', '', 'ä ö') DEFAULT 'it''s',
    ADD COLUMN `state` ENUM('it''s', 'b;c') COMMENT 'What it''s in; "now"',
    COMMENT = 'It''s a book; DROP TABLE book; --
in two lines';
