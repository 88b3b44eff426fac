-- must be 0: SELECT count(*) FROM "book" WHERE "price" IS NOT NULL AND (CAST("price" AS NUMERIC) <> "price" OR abs(CAST("price" AS NUMERIC)) >= 1e8)
-- must be 0: SELECT count(*) FROM (SELECT "isbn" || ', ' || "amount" AS value FROM (SELECT "id", CAST("price" AS NUMERIC) AS "amount", "code" AS "isbn", "pages", "double_price", "code_lower" FROM "book") AS "book" WHERE "isbn" IS NOT NULL AND "amount" IS NOT NULL GROUP BY "isbn", "amount" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM (SELECT "id", CAST("price" AS NUMERIC) AS "amount", "code" AS "isbn", "pages", "double_price", "code_lower" FROM "book") AS "book" WHERE NOT (amount >= 0)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view book_codes
DROP VIEW "book_codes";

-- change view book_list
DROP VIEW "book_list";

-- change book: amount, isbn, double_price, code_lower (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "amount" NUMERIC(10,2),
    "isbn" VARCHAR(40),
    "pages" INTEGER,
    "double_price" NUMERIC(10,2) GENERATED ALWAYS AS (amount * 2) STORED,
    "code_lower" VARCHAR(40) GENERATED ALWAYS AS (lower(isbn)) STORED,
    CONSTRAINT "book_price" CHECK (amount >= 0)
);
INSERT INTO "joinery_new_book" ("id", "amount", "isbn", "pages")
SELECT "id", CAST("price" AS NUMERIC), "code", "pages"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE UNIQUE INDEX "book_code" ON "book" ("isbn", "amount");
CREATE INDEX "book_lower" ON "book" ("code_lower");

-- change view book_codes
CREATE VIEW "book_codes" AS SELECT isbn FROM book_list;

-- change view book_list
CREATE VIEW "book_list" AS SELECT id, amount, isbn FROM book WHERE amount > 0;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "book_codes";
EXPLAIN QUERY PLAN SELECT * FROM "book_list";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
