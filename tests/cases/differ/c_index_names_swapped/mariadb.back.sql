-- rename index book.two -> joinery_swap
-- rename index book.one -> two
-- rename index book.joinery_swap -> one
ALTER TABLE `book`
    RENAME INDEX `two` TO `one`,
    RENAME INDEX `one` TO `two`;
