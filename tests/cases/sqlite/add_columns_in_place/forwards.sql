BEGIN;

-- add column book.pages
ALTER TABLE "book" ADD COLUMN "pages" INTEGER;

-- add column book.stock
ALTER TABLE "book" ADD COLUMN "stock" INTEGER NOT NULL DEFAULT 0;

-- add column book.publisher_id
ALTER TABLE "book" ADD COLUMN "publisher_id" INTEGER REFERENCES "publisher" ("id") ON DELETE SET NULL;

-- add column book.rating
ALTER TABLE "book" ADD COLUMN "rating" INTEGER CHECK (rating BETWEEN 1 AND 5);

-- add column book.upper_title
ALTER TABLE "book" ADD COLUMN "upper_title" TEXT GENERATED ALWAYS AS (upper(title)) VIRTUAL;

-- views and triggers must still work
EXPLAIN QUERY PLAN UPDATE "book" SET "price" = "price";
EXPLAIN QUERY PLAN SELECT * FROM "expensive";
EXPLAIN QUERY PLAN SELECT * FROM "expensive_count";
EXPLAIN QUERY PLAN INSERT INTO "review" DEFAULT VALUES;

COMMIT;
