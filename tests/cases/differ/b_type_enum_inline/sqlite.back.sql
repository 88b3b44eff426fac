-- warning: Column sample.dropped has the type enum('happy','sad'), which SQLite does not know. It is kept as TEXT with a check of its values, and sorts by its text.
-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_on" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE "longer" IS NOT NULL AND (NOT ("longer" IN ('happy', 'sad')))
-- must be 0: SELECT count(*) FROM (SELECT "unique_off" AS value FROM (SELECT "id", NULL AS "dropped", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off" FROM "sample") AS "sample" WHERE "unique_off" IS NOT NULL GROUP BY "unique_off" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM (SELECT "id", NULL AS "dropped", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off" FROM "sample") AS "sample" WHERE NOT ("dropped" IN ('happy', 'sad'))

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table created
DROP TABLE "created";

-- change sample: added, added_filled, added_computed, dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, longer, shorter, unique (unique_on), unique (unique_off), column order (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "dropped" TEXT CHECK ("dropped" IN ('happy', 'sad')),
    "default_on" TEXT CHECK ("default_on" IN ('happy', 'sad')),
    "default_off" TEXT DEFAULT 'happy' CHECK ("default_off" IN ('happy', 'sad')),
    "null_off" TEXT CHECK ("null_off" IN ('happy', 'sad')),
    "null_on" TEXT NOT NULL CHECK ("null_on" IN ('happy', 'sad')),
    "expression_on" TEXT CHECK ("expression_on" IN ('happy', 'sad')),
    "expression_off" TEXT DEFAULT (lower('HAPPY')) CHECK ("expression_off" IN ('happy', 'sad')),
    "longer" TEXT CHECK ("longer" IN ('happy', 'sad')),
    "shorter" TEXT CHECK ("shorter" IN ('calm', 'happy', 'sad')),
    "index_on" TEXT CHECK ("index_on" IN ('happy', 'sad')),
    "index_off" TEXT CHECK ("index_off" IN ('happy', 'sad')),
    "unique_on" TEXT CHECK ("unique_on" IN ('happy', 'sad')),
    "unique_off" TEXT CHECK ("unique_off" IN ('happy', 'sad')),
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
