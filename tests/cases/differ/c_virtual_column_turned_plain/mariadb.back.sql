-- loses: column book.other
-- loses: column book.double

-- change column book.other (no longer generated)
-- change column book.double (generated as price * 2)
ALTER TABLE `book`
    DROP COLUMN `double`,
    DROP COLUMN `other`,
    ADD COLUMN `double` INT GENERATED ALWAYS AS (price * 2) VIRTUAL,
    ADD COLUMN `other` INT;
