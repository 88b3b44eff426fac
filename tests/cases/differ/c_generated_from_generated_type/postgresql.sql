-- note: The view v is dropped and made again. Rights that were granted on it must be granted again by hand.
-- must be 0: SELECT count(*) FROM "book" WHERE "price" IS NOT NULL AND (abs(round("price"::numeric, 2)) >= 100000000)

BEGIN;

-- change column book.price (type integer -> numeric(10,2))
DROP VIEW "v";
ALTER TABLE "book"
    DROP COLUMN "doubled",
    ALTER COLUMN "price" TYPE numeric(10,2);

-- change column book.doubled (type integer -> numeric(12,2))
ALTER TABLE "book" ADD COLUMN "doubled" numeric(12,2) GENERATED ALWAYS AS (price * 2) STORED;

-- change column book.price (type integer -> numeric(10,2))
CREATE VIEW "v" AS SELECT doubled FROM book;

COMMIT;
