-- must be 0: SELECT count(*) FROM (SELECT "id", "code" AS "isbn", "leaves" AS "pages", "follows" AS "prequel" FROM "volume") AS "book" WHERE NOT (pages > 0)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- rename table volume to book
ALTER TABLE "volume" RENAME TO "book";

-- change book: isbn, pages, prequel, primary key, unique (isbn), foreign key to book, check (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "isbn" VARCHAR(20),
    "pages" INTEGER,
    "prequel" INTEGER,
    UNIQUE ("isbn"),
    FOREIGN KEY ("prequel") REFERENCES "book" ("id"),
    CHECK (pages > 0)
);
INSERT INTO "joinery_new_book" ("id", "isbn", "pages", "prequel")
SELECT "id", "code", "leaves", "follows"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

-- no row may point nowhere
PRAGMA foreign_key_check("book");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
