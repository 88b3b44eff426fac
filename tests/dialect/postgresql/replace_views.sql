-- forwards
BEGIN;

-- change view dear
CREATE OR REPLACE VIEW "dear" AS SELECT id, title, price FROM book WHERE price > 20;

-- change view all_books
DROP VIEW "all_books";
CREATE VIEW "all_books" AS SELECT id FROM book;
COMMENT ON VIEW "all_books" IS 'The all_books';

-- change view sales
COMMENT ON VIEW "sales" IS NULL;

COMMIT;

-- backwards
BEGIN;

-- change view sales
COMMENT ON VIEW "sales" IS 'The sales';

-- change view all_books
DROP VIEW "all_books";
CREATE VIEW "all_books" AS SELECT * FROM book;
COMMENT ON VIEW "all_books" IS 'The all_books';

-- change view dear
CREATE OR REPLACE VIEW "dear" AS SELECT id, title, price FROM book WHERE price > 10;

COMMIT;
