-- warning: Column sample.dropped has the type set('a','b'), which SQLite does not know. It is kept as TEXT with a check of its values.
-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_on" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE "longer" IS NOT NULL AND (NOT ("longer" = '' OR replace(replace(',' || replace("longer", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''))
-- must be 0: SELECT count(*) FROM (SELECT "unique_off" AS value FROM (SELECT "id", NULL AS "dropped", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off" FROM "sample") AS "sample" WHERE "unique_off" IS NOT NULL GROUP BY "unique_off" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM (SELECT "id", NULL AS "dropped", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off" FROM "sample") AS "sample" WHERE NOT ("dropped" = '' OR replace(replace(',' || replace("dropped", ',', ',,') || ',', ',a,', ''), ',b,', '') = '')

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table created
DROP TABLE "created";

-- change sample: added, added_filled, added_computed, dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, longer, shorter, unique (unique_on), unique (unique_off), column order (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "dropped" TEXT CHECK ("dropped" = '' OR replace(replace(',' || replace("dropped", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "default_on" TEXT CHECK ("default_on" = '' OR replace(replace(',' || replace("default_on", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "default_off" TEXT DEFAULT 'a' CHECK ("default_off" = '' OR replace(replace(',' || replace("default_off", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "null_off" TEXT CHECK ("null_off" = '' OR replace(replace(',' || replace("null_off", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "null_on" TEXT NOT NULL CHECK ("null_on" = '' OR replace(replace(',' || replace("null_on", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "expression_on" TEXT CHECK ("expression_on" = '' OR replace(replace(',' || replace("expression_on", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "expression_off" TEXT DEFAULT (lower('A')) CHECK ("expression_off" = '' OR replace(replace(',' || replace("expression_off", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "longer" TEXT CHECK ("longer" = '' OR replace(replace(',' || replace("longer", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "shorter" TEXT CHECK ("shorter" = '' OR replace(replace(replace(',' || replace("shorter", ',', ',,') || ',', ',a,', ''), ',b,', ''), ',c,', '') = ''),
    "index_on" TEXT CHECK ("index_on" = '' OR replace(replace(',' || replace("index_on", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "index_off" TEXT CHECK ("index_off" = '' OR replace(replace(',' || replace("index_off", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "unique_on" TEXT CHECK ("unique_on" = '' OR replace(replace(',' || replace("unique_on", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    "unique_off" TEXT CHECK ("unique_off" = '' OR replace(replace(',' || replace("unique_off", ',', ',,') || ',', ',a,', ''), ',b,', '') = ''),
    CONSTRAINT "unique_off" UNIQUE ("unique_off")
);
INSERT INTO "joinery_new_sample" ("id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off")
SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";
CREATE INDEX "index_off" ON "sample" ("index_off");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
