-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: primary key, unique (code), foreign key to a, check book_code_filled (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL CONSTRAINT "book_primary" PRIMARY KEY,
    "code" TEXT,
    "a_id" INTEGER,
    CONSTRAINT "book_code_unique" UNIQUE ("code"),
    CONSTRAINT "book_a" FOREIGN KEY ("a_id") REFERENCES "a" ("id"),
    CONSTRAINT "book_code_filled" CHECK (code <> '')
);
INSERT INTO "joinery_new_book" ("id", "code", "a_id")
SELECT "id", "code", "a_id"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE INDEX "book_code_index" ON "book" ("code");

-- no row may point nowhere
PRAGMA foreign_key_check("book");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
