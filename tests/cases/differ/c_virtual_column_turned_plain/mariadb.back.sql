-- loses: column book.double

-- change column book.other (no longer generated)
-- change column book.double (generated as price * 2)
ALTER TABLE `book` ADD COLUMN `joinery_copy_1` INT;
UPDATE `book` SET `joinery_copy_1` = `other`;
ALTER TABLE `book`
    DROP COLUMN `double`,
    DROP COLUMN `other`,
    ADD COLUMN `double` INT GENERATED ALWAYS AS (price * 2) VIRTUAL,
    CHANGE COLUMN `joinery_copy_1` `other` INT AFTER `double`;
