-- warning: The values of book.weight are rounded to fit numeric(6,3).
-- must be 0: SELECT count(*) FROM "book" WHERE "price" IS NOT NULL AND (abs(round("price"::numeric, 2)) >= 1000000)
-- must be 0: SELECT count(*) FROM "book" WHERE "weight" IS NOT NULL AND (abs(round("weight"::numeric, 3)) >= 1000)

BEGIN;

-- change column book.weight (type real -> numeric(6,3))
ALTER TABLE "book" DROP CONSTRAINT "book_weight";
DROP INDEX "book_heavy";

-- change column book.price (type integer -> numeric(8,2))
-- change column book.weight (type real -> numeric(6,3))
ALTER TABLE "book"
    ALTER COLUMN "price" TYPE numeric(8,2),
    ALTER COLUMN "weight" TYPE numeric(6,3),
    ADD CONSTRAINT "book_weight" CHECK (weight > 0);

-- change column book.weight (type real -> numeric(6,3))
CREATE INDEX "book_heavy" ON "book" ("id") WHERE (weight > 10);

COMMIT;
