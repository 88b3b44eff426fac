-- rename index book.two -> joinery_swap
-- rename index book.one -> two
ALTER TABLE `book`
    DROP INDEX `one`,
    RENAME INDEX `two` TO `joinery_swap`,
    ADD INDEX `two` (`b`(768));

-- rename index book.joinery_swap -> one
ALTER TABLE `book` RENAME INDEX `joinery_swap` TO `one`;
