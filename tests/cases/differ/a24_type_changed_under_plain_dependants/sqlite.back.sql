-- must be 0: SELECT count(*) FROM "book" WHERE "code" IS NOT NULL AND (length("code") > 20)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

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
SELECT "id", "price", "code", "pages"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE UNIQUE INDEX "book_code" ON "book" ("code", "price");
CREATE INDEX "book_lower" ON "book" ("code_lower");

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
