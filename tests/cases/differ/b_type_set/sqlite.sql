-- warning: Column sample.added has the type set('a','b'), which SQLite does not know. It is kept as TEXT with a check of its values.
-- warning: Column sample.added_filled has the type set('a','b'), which SQLite does not know. It is kept as TEXT with a check of its values.
-- warning: Column sample.added_computed has the type set('a','b'), which SQLite does not know. It is kept as TEXT with a check of its values.
-- warning: Column created.plain has the type set('a','b'), which SQLite does not know. It is kept as TEXT with a check of its values.
-- warning: Column created.filled has the type set('a','b'), which SQLite does not know. It is kept as TEXT with a check of its values.
-- warning: Column created.computed has the type set('a','b'), which SQLite does not know. It is kept as TEXT with a check of its values.
-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE "shorter" IS NOT NULL AND (NOT ("shorter" = '' OR replace(replace(',' || replace("shorter", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''))
-- must be 0: SELECT count(*) FROM (SELECT "unique_on" AS value FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", 'a' AS "added_filled", CAST((lower('A')) AS TEXT) AS "added_computed" FROM "sample") AS "sample" WHERE "unique_on" IS NOT NULL GROUP BY "unique_on" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", 'a' AS "added_filled", CAST((lower('A')) AS TEXT) AS "added_computed" FROM "sample") AS "sample" WHERE NOT ("added_computed" = '' OR replace(replace(',' || replace("added_computed", ',', ',,') || ',', ',a,', ''), ',b,', '') = '')
-- must be 0: SELECT count(*) FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", 'a' AS "added_filled", CAST((lower('A')) AS TEXT) AS "added_computed" FROM "sample") AS "sample" WHERE NOT ("added" = '' OR replace(replace(',' || replace("added", ',', ',,') || ',', ',a,', ''), ',b,', '') = '')
-- must be 0: SELECT count(*) FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", 'a' AS "added_filled", CAST((lower('A')) AS TEXT) AS "added_computed" FROM "sample") AS "sample" WHERE NOT ("added_filled" = '' OR replace(replace(',' || replace("added_filled", ',', ',,') || ',', ',a,', ''), ',b,', '') = '')

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" TEXT CHECK ("plain" = '' OR replace(replace(',' || replace("plain", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "filled" TEXT NOT NULL DEFAULT 'a' CHECK ("filled" = '' OR replace(replace(',' || replace("filled", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "computed" TEXT DEFAULT (lower('A')) CHECK ("computed" = '' OR replace(replace(',' || replace("computed", ',', ',,') || ',', ',a,', ''), ',b,', '') = '')
);

-- change sample: dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, longer, shorter, added, added_filled, added_computed, unique (unique_off), unique (unique_on) (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "default_on" TEXT DEFAULT 'a' CHECK ("default_on" = '' OR replace(replace(',' || replace("default_on", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "default_off" TEXT CHECK ("default_off" = '' OR replace(replace(',' || replace("default_off", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "null_off" TEXT NOT NULL CHECK ("null_off" = '' OR replace(replace(',' || replace("null_off", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "null_on" TEXT CHECK ("null_on" = '' OR replace(replace(',' || replace("null_on", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "expression_on" TEXT DEFAULT (lower('A')) CHECK ("expression_on" = '' OR replace(replace(',' || replace("expression_on", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "expression_off" TEXT CHECK ("expression_off" = '' OR replace(replace(',' || replace("expression_off", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "longer" TEXT CHECK ("longer" = '' OR replace(replace(replace(',' || replace("longer", ',', ',,') || ',', ',a,', ''), ',b,', ''), ',c,', '') = ''),
    "shorter" TEXT CHECK ("shorter" = '' OR replace(replace(',' || replace("shorter", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "index_on" TEXT CHECK ("index_on" = '' OR replace(replace(',' || replace("index_on", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "index_off" TEXT CHECK ("index_off" = '' OR replace(replace(',' || replace("index_off", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "unique_on" TEXT CHECK ("unique_on" = '' OR replace(replace(',' || replace("unique_on", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "unique_off" TEXT CHECK ("unique_off" = '' OR replace(replace(',' || replace("unique_off", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "added" TEXT CHECK ("added" = '' OR replace(replace(',' || replace("added", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "added_filled" TEXT NOT NULL DEFAULT 'a' CHECK ("added_filled" = '' OR replace(replace(',' || replace("added_filled", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "added_computed" TEXT DEFAULT (lower('A')) CHECK ("added_computed" = '' OR replace(replace(',' || replace("added_computed", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
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
