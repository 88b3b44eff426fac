-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change tag.weight (rebuild)
CREATE TABLE "joinery_new_tag" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(20) NOT NULL,
    "data" BLOB,
    "hot" BOOLEAN,
    "weight" NUMERIC(5,2),
    UNIQUE ("name")
);
INSERT INTO "joinery_new_tag" ("id", "name", "data", "hot", "weight")
SELECT "id", "name", "data", "hot", CAST("weight" AS NUMERIC)
FROM "tag";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_tag';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_tag', seq FROM sqlite_sequence WHERE name = 'tag' COLLATE NOCASE;
DROP TABLE "tag";
ALTER TABLE "joinery_new_tag" RENAME TO "tag";

-- Rows of tag that are not there, or more often than this migration means
WITH wanted("id") AS (VALUES
    (1)
)
SELECT "id" FROM wanted WHERE (SELECT count(*) FROM "tag" AS found WHERE found."id" IS wanted."id") <> 1 LIMIT 5;

-- delete rows of tag
DELETE FROM "tag" WHERE "id" = 1;

-- no row may point nowhere
PRAGMA foreign_key_check("book_tag");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
