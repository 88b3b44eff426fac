-- must be 0: SELECT count(*) FROM (SELECT "isbn" AS value FROM "book" WHERE "isbn" IS NOT NULL GROUP BY "isbn" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM (SELECT "id" AS value FROM "book" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM (SELECT * FROM (SELECT "id", "book_id", NULL AS "book_isbn" FROM "review") AS "review") AS child WHERE child."book_isbn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "book" AS parent WHERE parent."isbn" = child."book_isbn")

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: primary key, unique (id) (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL,
    "isbn" VARCHAR(13) NOT NULL PRIMARY KEY,
    CONSTRAINT "book_id_once" UNIQUE ("id")
);
INSERT INTO "joinery_new_book" (rowid, "id", "isbn")
SELECT rowid, "id", "isbn"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

-- change review: book_isbn, foreign key to book (rebuild)
CREATE TABLE "joinery_new_review" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "book_id" INTEGER,
    "book_isbn" VARCHAR(13),
    CONSTRAINT "review_book" FOREIGN KEY ("book_isbn") REFERENCES "book" ("isbn")
);
INSERT INTO "joinery_new_review" ("id", "book_id")
SELECT "id", "book_id"
FROM "review";
DROP TABLE "review";
ALTER TABLE "joinery_new_review" RENAME TO "review";

-- no row may point nowhere
PRAGMA foreign_key_check("review");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
