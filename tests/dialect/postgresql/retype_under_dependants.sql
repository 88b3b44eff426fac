-- forwards
BEGIN;

-- change column book.price (type integer -> bigint)
DROP VIEW "all_books";
DROP POLICY "cheap" ON "book";
DROP VIEW "very_dear";
DROP VIEW "dear";
DROP RULE "keep" ON "book";
DROP MATERIALIZED VIEW "totals";
DROP TRIGGER "watch_price" ON "book";
DROP INDEX "by_tax";

-- change column book.price (type integer -> bigint)
-- change column book.title (type varchar(50) -> text)
ALTER TABLE "book"
    DROP COLUMN "tax",
    ALTER COLUMN "price" TYPE bigint,
    ALTER COLUMN "title" TYPE text;

-- change column book.price (type integer -> bigint)
ALTER TABLE "book" ADD COLUMN "tax" integer GENERATED ALWAYS AS (price / 10) STORED;
CREATE INDEX "by_tax" ON "book" ("tax");
CREATE VIEW "all_books" AS SELECT * FROM book;
COMMENT ON VIEW "all_books" IS 'The all_books';
CREATE MATERIALIZED VIEW "totals" AS SELECT sum(price) AS total FROM book;
COMMENT ON MATERIALIZED VIEW "totals" IS 'The totals';
CREATE UNIQUE INDEX "by_total" ON totals (total);
COMMENT ON INDEX "by_total" IS 'The by_total';
CREATE POLICY "cheap" ON book FOR SELECT USING (price < 1000);
COMMENT ON POLICY "cheap" ON "book" IS 'The cheap';
CREATE VIEW "dear" AS SELECT id, title, price FROM book WHERE price > 10;
COMMENT ON VIEW "dear" IS 'The dear';
CREATE TRIGGER "instead" INSTEAD OF INSERT ON dear FOR EACH ROW EXECUTE FUNCTION note();
COMMENT ON TRIGGER "instead" ON "dear" IS 'The instead';
CREATE RULE "keep" AS ON DELETE TO book WHERE old.price > 1000 DO INSTEAD NOTHING;
COMMENT ON RULE "keep" ON "book" IS 'The keep';
CREATE VIEW "very_dear" AS SELECT d.title FROM dear d WHERE d.price > 100;
COMMENT ON VIEW "very_dear" IS 'The very_dear';
CREATE TRIGGER "watch_price" AFTER UPDATE OF price ON book FOR EACH ROW EXECUTE FUNCTION note();
COMMENT ON TRIGGER "watch_price" ON "book" IS 'The watch_price';

COMMIT;

-- backwards
BEGIN;

-- change column book.title (type text -> varchar(50))
DROP VIEW "all_books";
DROP VIEW "very_dear";
DROP VIEW "dear";

-- change column book.price (type bigint -> integer)
DROP POLICY "cheap" ON "book";
DROP RULE "keep" ON "book";
DROP MATERIALIZED VIEW "totals";
DROP TRIGGER "watch_price" ON "book";
DROP INDEX "by_tax";

-- change column book.price (type bigint -> integer)
-- change column book.title (type text -> varchar(50))
ALTER TABLE "book"
    DROP COLUMN "tax",
    ALTER COLUMN "title" TYPE varchar(50),
    ALTER COLUMN "price" TYPE integer;

-- change column book.price (type bigint -> integer)
ALTER TABLE "book" ADD COLUMN "tax" integer GENERATED ALWAYS AS (price / 10) STORED;
CREATE INDEX "by_tax" ON "book" ("tax");

-- change column book.title (type text -> varchar(50))
CREATE VIEW "all_books" AS SELECT * FROM book;
COMMENT ON VIEW "all_books" IS 'The all_books';

-- change column book.price (type bigint -> integer)
CREATE MATERIALIZED VIEW "totals" AS SELECT sum(price) AS total FROM book;
COMMENT ON MATERIALIZED VIEW "totals" IS 'The totals';
CREATE UNIQUE INDEX "by_total" ON totals (total);
COMMENT ON INDEX "by_total" IS 'The by_total';
CREATE POLICY "cheap" ON book FOR SELECT USING (price < 1000);
COMMENT ON POLICY "cheap" ON "book" IS 'The cheap';

-- change column book.title (type text -> varchar(50))
CREATE VIEW "dear" AS SELECT id, title, price FROM book WHERE price > 10;
COMMENT ON VIEW "dear" IS 'The dear';
CREATE TRIGGER "instead" INSTEAD OF INSERT ON dear FOR EACH ROW EXECUTE FUNCTION note();
COMMENT ON TRIGGER "instead" ON "dear" IS 'The instead';

-- change column book.price (type bigint -> integer)
CREATE RULE "keep" AS ON DELETE TO book WHERE old.price > 1000 DO INSTEAD NOTHING;
COMMENT ON RULE "keep" ON "book" IS 'The keep';

-- change column book.title (type text -> varchar(50))
CREATE VIEW "very_dear" AS SELECT d.title FROM dear d WHERE d.price > 100;
COMMENT ON VIEW "very_dear" IS 'The very_dear';

-- change column book.price (type bigint -> integer)
CREATE TRIGGER "watch_price" AFTER UPDATE OF price ON book FOR EACH ROW EXECUTE FUNCTION note();
COMMENT ON TRIGGER "watch_price" ON "book" IS 'The watch_price';

COMMIT;
