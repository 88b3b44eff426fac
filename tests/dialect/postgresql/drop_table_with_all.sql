-- forwards
BEGIN;

-- drop table book
DROP VIEW "all_books";
DROP VIEW "very_dear";
DROP VIEW "dear";
DROP VIEW "sales";
DROP MATERIALIZED VIEW "totals";
DROP TABLE "book";

COMMIT;

-- backwards
BEGIN;

-- add table book (5 columns)
CREATE TABLE "book" (
    "id" integer NOT NULL,
    "title" varchar(50),
    "price" integer,
    "sold" integer,
    "tax" integer GENERATED ALWAYS AS (price / 10) STORED,
    CONSTRAINT "book_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "book" ENABLE ROW LEVEL SECURITY;
CREATE INDEX "by_tax" ON "book" ("tax");

-- add view all_books
CREATE VIEW "all_books" AS SELECT * FROM book;
COMMENT ON VIEW "all_books" IS 'The all_books';

-- add materialized view totals
CREATE MATERIALIZED VIEW "totals" AS SELECT sum(price) AS total FROM book;
COMMENT ON MATERIALIZED VIEW "totals" IS 'The totals';

-- add index by_total
CREATE UNIQUE INDEX "by_total" ON totals (total);
COMMENT ON INDEX "by_total" IS 'The by_total';

-- add policy cheap
CREATE POLICY "cheap" ON book FOR SELECT USING (price < 1000);
COMMENT ON POLICY "cheap" ON "book" IS 'The cheap';

-- add view dear
CREATE VIEW "dear" AS SELECT id, title, price FROM book WHERE price > 10;
COMMENT ON VIEW "dear" IS 'The dear';

-- add trigger instead
CREATE TRIGGER "instead" INSTEAD OF INSERT ON dear FOR EACH ROW EXECUTE FUNCTION note();
COMMENT ON TRIGGER "instead" ON "dear" IS 'The instead';

-- add rule keep
CREATE RULE "keep" AS ON DELETE TO book WHERE old.price > 1000 DO INSTEAD NOTHING;
COMMENT ON RULE "keep" ON "book" IS 'The keep';

-- add view sales
CREATE VIEW "sales" AS SELECT id, sold FROM book;
COMMENT ON VIEW "sales" IS 'The sales';

-- add view very_dear
CREATE VIEW "very_dear" AS SELECT d.title FROM dear d WHERE d.price > 100;
COMMENT ON VIEW "very_dear" IS 'The very_dear';

-- add trigger watch_price
CREATE TRIGGER "watch_price" AFTER UPDATE OF price ON book FOR EACH ROW EXECUTE FUNCTION note();
COMMENT ON TRIGGER "watch_price" ON "book" IS 'The watch_price';

-- add trigger watch_sales
CREATE TRIGGER "watch_sales" AFTER UPDATE OF sold ON book FOR EACH ROW EXECUTE FUNCTION note();
COMMENT ON TRIGGER "watch_sales" ON "book" IS 'The watch_sales';

COMMIT;
