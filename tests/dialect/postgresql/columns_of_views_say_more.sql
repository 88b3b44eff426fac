-- forwards
BEGIN;

-- change view sales
ALTER VIEW "sales" ALTER COLUMN sold SET DEFAULT (1 + 2);
COMMENT ON COLUMN "sales".sold IS 'How many, in all';
COMMENT ON COLUMN "sales".id IS 'Its number';
ALTER VIEW "sales" ALTER COLUMN sold SET DEFAULT 7;
COMMENT ON COLUMN "sales".sold IS NULL;

-- change column book.sold (type integer -> bigint)
DROP VIEW "all_books";
DROP VIEW "sales";
DROP TRIGGER "watch_sales" ON "book";
ALTER TABLE "book" ALTER COLUMN "sold" TYPE bigint;
CREATE VIEW "all_books" AS SELECT * FROM book;
COMMENT ON VIEW "all_books" IS 'The all_books';
CREATE VIEW "sales" (id, sold) AS SELECT id, sold FROM book;
COMMENT ON COLUMN "sales".id IS 'Its number';
ALTER VIEW "sales" ALTER COLUMN sold SET DEFAULT 7;
COMMENT ON VIEW "sales" IS 'The sales';
CREATE TRIGGER "watch_sales" AFTER UPDATE OF sold ON book FOR EACH ROW EXECUTE FUNCTION note();
COMMENT ON TRIGGER "watch_sales" ON "book" IS 'The watch_sales';

COMMIT;

-- backwards
BEGIN;

-- change column book.sold (type bigint -> integer)
DROP VIEW "all_books";
DROP VIEW "sales";
DROP TRIGGER "watch_sales" ON "book";
ALTER TABLE "book" ALTER COLUMN "sold" TYPE integer;
CREATE VIEW "all_books" AS SELECT * FROM book;
COMMENT ON VIEW "all_books" IS 'The all_books';
CREATE VIEW "sales" AS SELECT id, sold FROM book;
COMMENT ON VIEW "sales" IS 'The sales';
CREATE TRIGGER "watch_sales" AFTER UPDATE OF sold ON book FOR EACH ROW EXECUTE FUNCTION note();
COMMENT ON TRIGGER "watch_sales" ON "book" IS 'The watch_sales';

COMMIT;
