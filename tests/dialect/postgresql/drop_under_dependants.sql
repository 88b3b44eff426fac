-- forwards
BEGIN;

-- change view sales
DROP VIEW "sales";
CREATE VIEW "sales" AS SELECT id FROM book;
COMMENT ON VIEW "sales" IS 'The sales';

-- drop trigger watch_sales
DROP TRIGGER "watch_sales" ON "book";

-- drop column book.sold
DROP VIEW "all_books";
ALTER TABLE "book" DROP COLUMN "sold";
CREATE VIEW "all_books" AS SELECT * FROM book;
COMMENT ON VIEW "all_books" IS 'The all_books';

COMMIT;

-- backwards
BEGIN;

-- add column book.sold (integer)
DROP VIEW "all_books";
ALTER TABLE "book" ADD COLUMN "sold" integer;

-- add trigger watch_sales
CREATE TRIGGER "watch_sales" AFTER UPDATE OF sold ON book FOR EACH ROW EXECUTE FUNCTION note();
COMMENT ON TRIGGER "watch_sales" ON "book" IS 'The watch_sales';

-- change view sales
CREATE OR REPLACE VIEW "sales" AS SELECT id, sold FROM book;

-- add column book.sold (integer)
CREATE VIEW "all_books" AS SELECT * FROM book;
COMMENT ON VIEW "all_books" IS 'The all_books';

COMMIT;
