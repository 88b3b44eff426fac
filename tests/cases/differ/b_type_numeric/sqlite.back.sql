-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_on" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE "longer" IS NOT NULL AND (CAST("longer" AS NUMERIC) <> "longer" OR abs(CAST("longer" AS NUMERIC)) >= 1e4)
-- must be 0: SELECT count(*) FROM (SELECT "unique_off" AS value FROM (SELECT "id", NULL AS "dropped", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", CAST("longer" AS NUMERIC) AS "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off" FROM "sample") AS "sample" WHERE "unique_off" IS NOT NULL GROUP BY "unique_off" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table created
DROP TABLE "created";

-- change sample: added, added_filled, added_computed, dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, longer, shorter, unique (unique_on), unique (unique_off), column order (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "dropped" NUMERIC(10,2),
    "default_on" NUMERIC(10,2),
    "default_off" NUMERIC(10,2) DEFAULT 0.50,
    "null_off" NUMERIC(10,2),
    "null_on" NUMERIC(10,2) NOT NULL,
    "expression_on" NUMERIC(10,2),
    "expression_off" NUMERIC(10,2) DEFAULT ((1.5 * 2)),
    "longer" NUMERIC(6,2),
    "shorter" NUMERIC(14,4),
    "index_on" NUMERIC(10,2),
    "index_off" NUMERIC(10,2),
    "unique_on" NUMERIC(10,2),
    "unique_off" NUMERIC(10,2),
    CONSTRAINT "unique_off" UNIQUE ("unique_off")
);
INSERT INTO "joinery_new_sample" ("id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off")
SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", CAST("longer" AS NUMERIC), "shorter", "index_on", "index_off", "unique_on", "unique_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";
CREATE INDEX "index_off" ON "sample" ("index_off");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
