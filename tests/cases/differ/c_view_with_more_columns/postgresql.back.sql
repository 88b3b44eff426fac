BEGIN;

-- change view book_list
DROP VIEW "book_list";
CREATE VIEW "book_list" AS SELECT id FROM book;

COMMIT;
