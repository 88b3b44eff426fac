-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_on" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE "longer" IS NOT NULL AND (length("longer") > 2)
-- must be 0: SELECT count(*) FROM (SELECT "unique_off" AS value FROM (SELECT "id", NULL AS "dropped", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off" FROM "sample") AS "sample" WHERE "unique_off" IS NOT NULL GROUP BY "unique_off" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table created
DROP TABLE "created";

-- change sample: added, added_filled, added_computed, dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, longer, shorter, unique (unique_on), unique (unique_off), column order (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "dropped" CHAR(4),
    "default_on" CHAR(4),
    "default_off" CHAR(4) DEFAULT 'abcd',
    "null_off" CHAR(4),
    "null_on" CHAR(4) NOT NULL,
    "expression_on" CHAR(4),
    "expression_off" CHAR(4) DEFAULT (lower('ABCD')),
    "longer" CHAR(2),
    "shorter" CHAR(8),
    "index_on" CHAR(4),
    "index_off" CHAR(4),
    "unique_on" CHAR(4),
    "unique_off" CHAR(4),
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
