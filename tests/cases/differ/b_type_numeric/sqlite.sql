-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE "shorter" IS NOT NULL AND (CAST("shorter" AS NUMERIC) <> "shorter" OR abs(CAST("shorter" AS NUMERIC)) >= 1e4)
-- must be 0: SELECT count(*) FROM (SELECT "unique_on" AS value FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", CAST("shorter" AS NUMERIC) AS "shorter", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", 0.50 AS "added_filled", ((1.5 * 2)) AS "added_computed" FROM "sample") AS "sample" WHERE "unique_on" IS NOT NULL GROUP BY "unique_on" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" NUMERIC(10,2),
    "filled" NUMERIC(10,2) NOT NULL DEFAULT 0.50,
    "computed" NUMERIC(10,2) DEFAULT ((1.5 * 2))
);

-- change sample: dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, longer, shorter, added, added_filled, added_computed, unique (unique_off), unique (unique_on) (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "default_on" NUMERIC(10,2) DEFAULT 0.50,
    "default_off" NUMERIC(10,2),
    "null_off" NUMERIC(10,2) NOT NULL,
    "null_on" NUMERIC(10,2),
    "expression_on" NUMERIC(10,2) DEFAULT ((1.5 * 2)),
    "expression_off" NUMERIC(10,2),
    "longer" NUMERIC(14,4),
    "shorter" NUMERIC(6,2),
    "index_on" NUMERIC(10,2),
    "index_off" NUMERIC(10,2),
    "unique_on" NUMERIC(10,2),
    "unique_off" NUMERIC(10,2),
    "added" NUMERIC(10,2),
    "added_filled" NUMERIC(10,2) NOT NULL DEFAULT 0.50,
    "added_computed" NUMERIC(10,2) DEFAULT ((1.5 * 2)),
    CONSTRAINT "unique_on" UNIQUE ("unique_on")
);
INSERT INTO "joinery_new_sample" ("id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off")
SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", CAST("shorter" AS NUMERIC), "index_on", "index_off", "unique_on", "unique_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
