-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table state
CREATE TABLE "state" (
    "code" TEXT PRIMARY KEY,
    "title" TEXT
) WITHOUT ROWID;

-- add rows to state
INSERT INTO "state" ("code", "title") VALUES
    ('n', 'New'),
    ('d', 'Done');

-- Rows of state that are not there, or more often than this migration means
WITH wanted("code") AS (VALUES
    ('n')
)
SELECT "code" FROM wanted WHERE (SELECT count(*) FROM "state" AS found WHERE found."code" IS wanted."code") <> 1 LIMIT 5;

-- change rows of state
UPDATE "state" SET "title" = 'Fresh' WHERE "code" = 'n';

-- state.title cannot refuse NULL yet
SELECT "code" FROM "state" WHERE "title" IS NULL LIMIT 5;

-- change state.title (rebuild)
CREATE TABLE "joinery_new_state" (
    "code" TEXT PRIMARY KEY,
    "title" TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "joinery_new_state" ("code", "title")
SELECT "code", "title"
FROM "state";
DROP TABLE "state";
ALTER TABLE "joinery_new_state" RENAME TO "state";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
