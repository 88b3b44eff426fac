BEGIN;

-- change view book_list
CREATE OR REPLACE VIEW "book_list" AS SELECT id, title FROM book;

COMMIT;
