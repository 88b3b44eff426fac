-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change trigger book_logged
DROP TRIGGER "book_logged";

-- change book.amount (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "amount" BIGINT
);
INSERT INTO "joinery_new_book" ("id", "amount")
SELECT "id", "price"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

-- change trigger book_logged
CREATE TRIGGER "book_logged" AFTER UPDATE OF amount ON book BEGIN INSERT INTO log (what) VALUES (NEW.amount); END;

-- views and triggers must still work
EXPLAIN QUERY PLAN UPDATE "book" SET "amount" = "amount";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
