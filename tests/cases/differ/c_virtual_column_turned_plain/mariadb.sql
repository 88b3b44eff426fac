-- loses: column book.double
-- loses: column book.other

-- change column book.double (no longer generated)
-- change column book.other (generated as price * 4)
ALTER TABLE `book`
    DROP COLUMN `double`,
    DROP COLUMN `other`,
    ADD COLUMN `double` INT,
    ADD COLUMN `other` INT GENERATED ALWAYS AS (price * 4) VIRTUAL;
