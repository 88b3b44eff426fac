-- warning: The values of book.price are rounded to fit integer.
-- must be 0: SELECT count(*) FROM "book" WHERE "price" IS NOT NULL AND (NOT "price" BETWEEN -2147483648 AND 2147483647)

BEGIN;

-- change column book.weight (type numeric(6,3) -> real)
ALTER TABLE "book" DROP CONSTRAINT "book_weight";
DROP INDEX "book_heavy";

-- change column book.price (type numeric(8,2) -> integer)
-- change column book.weight (type numeric(6,3) -> real)
ALTER TABLE "book"
    DROP CONSTRAINT "book_price",
    ALTER COLUMN "weight" TYPE real,
    ALTER COLUMN "price" TYPE integer,
    ADD CONSTRAINT "book_price" CHECK (price > 0) NOT VALID;

-- change column book.price (type numeric(8,2) -> integer)
COMMENT ON CONSTRAINT "book_price" ON "book" IS 'is sold';

-- change column book.weight (type numeric(6,3) -> real)
ALTER TABLE "book" ADD CONSTRAINT "book_weight" CHECK (weight > 0);
CREATE INDEX "book_heavy" ON "book" ("id") WHERE (weight > 10);

COMMIT;
