-- loses: column book.state
-- loses: column book.mood

-- drop column book.state
-- drop column book.mood
-- change comment of table book
ALTER TABLE `book`
    DROP COLUMN `mood`,
    DROP COLUMN `state`,
    COMMENT = '';
