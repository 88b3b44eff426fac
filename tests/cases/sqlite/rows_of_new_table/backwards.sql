-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change state.title (rebuild)
CREATE TABLE "joinery_new_state" (
    "code" TEXT PRIMARY KEY,
    "title" TEXT
) WITHOUT ROWID;
INSERT INTO "joinery_new_state" ("code", "title")
SELECT "code", "title"
FROM "state";
DROP TABLE "state";
ALTER TABLE "joinery_new_state" RENAME TO "state";

-- Rows of state that are not there, or more often than this migration means
WITH wanted("code") AS (VALUES
    ('n')
)
SELECT "code" FROM wanted WHERE (SELECT count(*) FROM "state" AS found WHERE found."code" IS wanted."code") <> 1 LIMIT 5;

-- change rows of state
UPDATE "state" SET "title" = 'New' WHERE "code" = 'n';

-- Rows of state that are not there, or more often than this migration means
WITH wanted("code") AS (VALUES
    ('d'),
    ('n')
)
SELECT "code" FROM wanted WHERE (SELECT count(*) FROM "state" AS found WHERE found."code" IS wanted."code") <> 1 LIMIT 5;

-- delete rows of state
DELETE FROM "state" WHERE "code" IN ('d', 'n');

-- drop table state
DROP TABLE "state";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
