-- must be 0: SELECT count(*) FROM (SELECT "id", "isbn" AS "code", "pages" AS "leaves", "prequel" AS "follows" FROM "book") AS "volume" WHERE NOT (leaves > 0)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- rename table book to volume
ALTER TABLE "book" RENAME TO "volume";

-- change volume: code, leaves, follows, primary key, unique (code), foreign key to volume, check book_pages_check (rebuild)
CREATE TABLE "joinery_new_volume" (
    "id" INTEGER NOT NULL CONSTRAINT "book_pkey" PRIMARY KEY,
    "code" VARCHAR(20),
    "leaves" INTEGER,
    "follows" INTEGER,
    CONSTRAINT "book_isbn_key" UNIQUE ("code"),
    CONSTRAINT "book_prequel_fkey" FOREIGN KEY ("follows") REFERENCES "volume" ("id"),
    CONSTRAINT "book_pages_check" CHECK (leaves > 0)
);
INSERT INTO "joinery_new_volume" ("id", "code", "leaves", "follows")
SELECT "id", "isbn", "pages", "prequel"
FROM "volume";
DROP TABLE "volume";
ALTER TABLE "joinery_new_volume" RENAME TO "volume";

-- no row may point nowhere
PRAGMA foreign_key_check("volume");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
