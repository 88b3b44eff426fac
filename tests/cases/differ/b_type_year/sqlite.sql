-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "unique_on" AS value FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", 2026 AS "added_filled", ((2020 + 6)) AS "added_computed" FROM "sample") AS "sample" WHERE "unique_on" IS NOT NULL GROUP BY "unique_on" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" YEAR,
    "filled" YEAR NOT NULL DEFAULT 2026,
    "computed" YEAR DEFAULT ((2020 + 6))
);

-- change sample: dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, added, added_filled, added_computed, unique (unique_off), unique (unique_on) (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "default_on" YEAR DEFAULT 2026,
    "default_off" YEAR,
    "null_off" YEAR NOT NULL,
    "null_on" YEAR,
    "expression_on" YEAR DEFAULT ((2020 + 6)),
    "expression_off" YEAR,
    "index_on" YEAR,
    "index_off" YEAR,
    "unique_on" YEAR,
    "unique_off" YEAR,
    "added" YEAR,
    "added_filled" YEAR NOT NULL DEFAULT 2026,
    "added_computed" YEAR DEFAULT ((2020 + 6)),
    CONSTRAINT "unique_on" UNIQUE ("unique_on")
);
INSERT INTO "joinery_new_sample" ("id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "index_on", "index_off", "unique_on", "unique_off")
SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "index_on", "index_off", "unique_on", "unique_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
