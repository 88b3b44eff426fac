-- loses: column review.book_isbn
-- must be 0: SELECT count(*) FROM "review" AS child WHERE child."book_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "book" AS parent WHERE parent."id" = child."book_id")
-- must be 0: SELECT count(*) FROM "book" WHERE "id" IS NULL OR CAST("id" AS INTEGER) <> "id"
-- must be 0: SELECT count(*) FROM (SELECT "id" AS value FROM "book" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change review: book_isbn, foreign key to book (rebuild)
CREATE TABLE "joinery_new_review" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "book_id" INTEGER,
    CONSTRAINT "review_book" FOREIGN KEY ("book_id") REFERENCES "book" ("id")
);
INSERT INTO "joinery_new_review" ("id", "book_id")
SELECT "id", "book_id"
FROM "review";
DROP TABLE "review";
ALTER TABLE "joinery_new_review" RENAME TO "review";

-- change book: primary key, unique (id) (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "isbn" VARCHAR(13) NOT NULL
);
INSERT INTO "joinery_new_book" ("id", "isbn")
SELECT "id", "isbn"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

-- no row may point nowhere
PRAGMA foreign_key_check("review");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
