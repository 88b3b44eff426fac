-- must be 0: SELECT count(*) FROM "book" WHERE "code" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "isbn" || ', ' || "shelf" AS value FROM (SELECT "id", "code" AS "isbn", "shelf" FROM "book") AS "work" WHERE "isbn" IS NOT NULL AND "shelf" IS NOT NULL GROUP BY "isbn", "shelf" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- rename table book to work
ALTER TABLE "book" RENAME TO "work";

-- change work: isbn, unique (shelf) (rebuild)
CREATE TABLE "joinery_new_work" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "isbn" TEXT NOT NULL,
    "shelf" INTEGER,
    CONSTRAINT "work_shelf" UNIQUE ("shelf")
);
INSERT INTO "joinery_new_work" ("id", "isbn", "shelf")
SELECT "id", "code", "shelf"
FROM "work";
DROP TABLE "work";
ALTER TABLE "joinery_new_work" RENAME TO "work";
CREATE UNIQUE INDEX "work_isbn" ON "work" ("isbn", "shelf");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
