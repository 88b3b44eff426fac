-- must be 0: SELECT count(*) FROM (SELECT "code" || ', ' || "price" AS value FROM "book" WHERE "code" IS NOT NULL AND "price" IS NOT NULL GROUP BY "code", "price" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM "book" WHERE NOT (price >= 0)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: unique (code), unique (code, price), check book_price (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "price" INTEGER,
    "code" TEXT,
    CONSTRAINT "book_code" UNIQUE ("code", "price"),
    CONSTRAINT "book_price" CHECK (price >= 0)
);
INSERT INTO "joinery_new_book" ("id", "price", "code")
SELECT "id", "price", "code"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
