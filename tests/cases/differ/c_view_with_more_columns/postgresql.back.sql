-- note: The view book_list is dropped and made again. Rights that were granted on it must be granted again by hand.

BEGIN;

-- change view book_list
DROP VIEW "book_list";
CREATE VIEW "book_list" AS SELECT id FROM book;

COMMIT;
