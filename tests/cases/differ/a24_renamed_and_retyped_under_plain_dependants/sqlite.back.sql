-- must be 0: SELECT count(*) FROM "book" WHERE "amount" IS NOT NULL AND (CAST("amount" AS INTEGER) <> "amount")
-- must be 0: SELECT count(*) FROM "book" WHERE "isbn" IS NOT NULL AND (length("isbn") > 20)
-- must be 0: SELECT count(*) FROM (SELECT "code" || ', ' || "price" AS value FROM (SELECT "id", CAST("amount" AS INTEGER) AS "price", "isbn" AS "code", "pages", "double_price", "code_lower" FROM "book") AS "book" WHERE "code" IS NOT NULL AND "price" IS NOT NULL GROUP BY "code", "price" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM (SELECT "id", CAST("amount" AS INTEGER) AS "price", "isbn" AS "code", "pages", "double_price", "code_lower" FROM "book") AS "book" WHERE NOT (price >= 0)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view book_codes
DROP VIEW "book_codes";

-- change view book_list
DROP VIEW "book_list";

-- change book: price, code, double_price, code_lower (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "price" INTEGER,
    "code" VARCHAR(20),
    "pages" INTEGER,
    "double_price" INTEGER GENERATED ALWAYS AS (price * 2) STORED,
    "code_lower" VARCHAR(20) GENERATED ALWAYS AS (lower(code)) STORED,
    CONSTRAINT "book_price" CHECK (price >= 0)
);
INSERT INTO "joinery_new_book" ("id", "price", "code", "pages")
SELECT "id", CAST("amount" AS INTEGER), "isbn", "pages"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE UNIQUE INDEX "book_code" ON "book" ("code", "price");
CREATE INDEX "book_lower" ON "book" ("code_lower");

-- change view book_codes
CREATE VIEW "book_codes" AS SELECT code FROM book_list;

-- change view book_list
CREATE VIEW "book_list" AS SELECT id, price, code FROM book WHERE price > 0;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "book_codes";
EXPLAIN QUERY PLAN SELECT * FROM "book_list";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
