-- rename index book.one -> joinery_swap
-- rename index book.two -> one
ALTER TABLE `book`
    DROP INDEX `two`,
    RENAME INDEX `one` TO `joinery_swap`,
    ADD INDEX `one` (`b`(768));

-- rename index book.joinery_swap -> two
ALTER TABLE `book` RENAME INDEX `joinery_swap` TO `two`;
