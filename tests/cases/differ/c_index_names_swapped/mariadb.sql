-- rename index book.one -> joinery_swap
-- rename index book.two -> one
-- rename index book.joinery_swap -> two
ALTER TABLE `book`
    RENAME INDEX `two` TO `one`,
    RENAME INDEX `one` TO `two`;
