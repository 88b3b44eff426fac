-- must be 0: SELECT count(*) FROM (SELECT "code" || ', ' || "shelf_id" AS value FROM "book" WHERE "code" IS NOT NULL AND "shelf_id" IS NOT NULL GROUP BY "code", "shelf_id" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM "book" AS child WHERE child."shelf_code" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "shelf" AS parent WHERE parent."code" = child."shelf_code")
-- must be 0: SELECT count(*) FROM "book" WHERE NOT (price >= 0)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change index book_shelf_index
DROP INDEX "book_shelf_index";

-- change book: unique (code, shelf_id), foreign key to shelf, check book_price (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "price" INTEGER,
    "code" VARCHAR(40),
    "shelf_id" INTEGER,
    "shelf_code" VARCHAR(40),
    CONSTRAINT "book_code" UNIQUE ("code", "shelf_id"),
    CONSTRAINT "book_shelf" FOREIGN KEY ("shelf_code") REFERENCES "shelf" ("code"),
    CONSTRAINT "book_price" CHECK (price >= 0)
);
INSERT INTO "joinery_new_book" ("id", "price", "code", "shelf_id", "shelf_code")
SELECT "id", "price", "code", "shelf_id", "shelf_code"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE INDEX "book_shelf_index" ON "book" ("shelf_code", "shelf_id");

-- no row may point nowhere
PRAGMA foreign_key_check("book");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
