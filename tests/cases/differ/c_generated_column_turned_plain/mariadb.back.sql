-- loses: column book.double

-- change column book.other (no longer generated)
-- change column book.double (generated as price * 2)
ALTER TABLE `book`
    DROP COLUMN `double`,
    ADD COLUMN `double` INT GENERATED ALWAYS AS (price * 2) STORED AFTER `price`,
    MODIFY COLUMN `other` INT;
