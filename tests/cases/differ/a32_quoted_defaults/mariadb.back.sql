-- loses: column book.sneaky
-- loses: column book.none
-- loses: column book.nothing
-- loses: column book.flag
-- loses: column book.truth
-- loses: column book.code
-- loses: column book.weight
-- loses: column book.pages

-- drop column book.sneaky
-- drop column book.none
-- drop column book.nothing
-- drop column book.flag
-- drop column book.truth
-- drop column book.code
-- drop column book.weight
-- drop column book.pages
ALTER TABLE `book`
    DROP COLUMN `pages`,
    DROP COLUMN `weight`,
    DROP COLUMN `code`,
    DROP COLUMN `truth`,
    DROP COLUMN `flag`,
    DROP COLUMN `nothing`,
    DROP COLUMN `none`,
    DROP COLUMN `sneaky`;
