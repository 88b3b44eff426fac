-- loses: column book.other

-- change column book.double (no longer generated)
-- change column book.other (generated as price * 4)
ALTER TABLE `book` ADD COLUMN `joinery_copy_1` INT;
UPDATE `book` SET `joinery_copy_1` = `double`;
ALTER TABLE `book`
    DROP COLUMN `double`,
    DROP COLUMN `other`,
    CHANGE COLUMN `joinery_copy_1` `double` INT AFTER `price`,
    ADD COLUMN `other` INT GENERATED ALWAYS AS (price * 4) VIRTUAL;
