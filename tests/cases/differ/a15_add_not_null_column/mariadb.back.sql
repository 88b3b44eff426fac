-- loses: column book.code
-- loses: column book.made
-- loses: column book.state
-- loses: column book.pages

-- drop column book.code
-- drop column book.made
-- drop column book.state
-- drop column book.pages
ALTER TABLE `book`
    DROP COLUMN `pages`,
    DROP COLUMN `state`,
    DROP COLUMN `made`,
    DROP COLUMN `code`;
