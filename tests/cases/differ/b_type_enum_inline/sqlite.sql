-- warning: Column sample.added has the type enum('happy','sad'), which SQLite does not know. It is kept as TEXT with a check of its values, and sorts by its text.
-- warning: Column sample.added_filled has the type enum('happy','sad'), which SQLite does not know. It is kept as TEXT with a check of its values, and sorts by its text.
-- warning: Column sample.added_computed has the type enum('happy','sad'), which SQLite does not know. It is kept as TEXT with a check of its values, and sorts by its text.
-- warning: Column created.plain has the type enum('happy','sad'), which SQLite does not know. It is kept as TEXT with a check of its values, and sorts by its text.
-- warning: Column created.filled has the type enum('happy','sad'), which SQLite does not know. It is kept as TEXT with a check of its values, and sorts by its text.
-- warning: Column created.computed has the type enum('happy','sad'), which SQLite does not know. It is kept as TEXT with a check of its values, and sorts by its text.
-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE "shorter" IS NOT NULL AND (NOT ("shorter" IN ('happy', 'sad')))
-- must be 0: SELECT count(*) FROM (SELECT "unique_on" AS value FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", 'happy' AS "added_filled", CAST((lower('HAPPY')) AS TEXT) AS "added_computed" FROM "sample") AS "sample" WHERE "unique_on" IS NOT NULL GROUP BY "unique_on" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", 'happy' AS "added_filled", CAST((lower('HAPPY')) AS TEXT) AS "added_computed" FROM "sample") AS "sample" WHERE NOT ("added_computed" IN ('happy', 'sad'))
-- must be 0: SELECT count(*) FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", 'happy' AS "added_filled", CAST((lower('HAPPY')) AS TEXT) AS "added_computed" FROM "sample") AS "sample" WHERE NOT ("added" IN ('happy', 'sad'))
-- must be 0: SELECT count(*) FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", 'happy' AS "added_filled", CAST((lower('HAPPY')) AS TEXT) AS "added_computed" FROM "sample") AS "sample" WHERE NOT ("added_filled" IN ('happy', 'sad'))

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" TEXT CHECK ("plain" IN ('happy', 'sad')),
    "filled" TEXT NOT NULL DEFAULT 'happy' CHECK ("filled" IN ('happy', 'sad')),
    "computed" TEXT DEFAULT (lower('HAPPY')) CHECK ("computed" IN ('happy', 'sad'))
);

-- change sample: dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, longer, shorter, added, added_filled, added_computed, unique (unique_off), unique (unique_on) (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "default_on" TEXT DEFAULT 'happy' CHECK ("default_on" IN ('happy', 'sad')),
    "default_off" TEXT CHECK ("default_off" IN ('happy', 'sad')),
    "null_off" TEXT NOT NULL CHECK ("null_off" IN ('happy', 'sad')),
    "null_on" TEXT CHECK ("null_on" IN ('happy', 'sad')),
    "expression_on" TEXT DEFAULT (lower('HAPPY')) CHECK ("expression_on" IN ('happy', 'sad')),
    "expression_off" TEXT CHECK ("expression_off" IN ('happy', 'sad')),
    "longer" TEXT CHECK ("longer" IN ('calm', 'happy', 'sad')),
    "shorter" TEXT CHECK ("shorter" IN ('happy', 'sad')),
    "index_on" TEXT CHECK ("index_on" IN ('happy', 'sad')),
    "index_off" TEXT CHECK ("index_off" IN ('happy', 'sad')),
    "unique_on" TEXT CHECK ("unique_on" IN ('happy', 'sad')),
    "unique_off" TEXT CHECK ("unique_off" IN ('happy', 'sad')),
    "added" TEXT CHECK ("added" IN ('happy', 'sad')),
    "added_filled" TEXT NOT NULL DEFAULT 'happy' CHECK ("added_filled" IN ('happy', 'sad')),
    "added_computed" TEXT DEFAULT (lower('HAPPY')) CHECK ("added_computed" IN ('happy', 'sad')),
    CONSTRAINT "unique_on" UNIQUE ("unique_on")
);
INSERT INTO "joinery_new_sample" ("id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off")
SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
