-- must be 0: SELECT count(*) FROM (SELECT "id", "expression_on", "expression_off", CAST((lower('HAPPY')) AS TEXT) AS "added_computed" FROM "sample") AS "sample" WHERE NOT ("added_computed" IN ('happy', 'sad'))

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "computed" TEXT DEFAULT (lower('HAPPY')) CHECK ("computed" IN ('happy', 'sad'))
);

-- change sample: expression_on, expression_off, added_computed (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "expression_on" TEXT DEFAULT (lower('HAPPY')) CHECK ("expression_on" IN ('happy', 'sad')),
    "expression_off" TEXT CHECK ("expression_off" IN ('happy', 'sad')),
    "added_computed" TEXT DEFAULT (lower('HAPPY')) CHECK ("added_computed" IN ('happy', 'sad'))
);
INSERT INTO "joinery_new_sample" ("id", "expression_on", "expression_off")
SELECT "id", "expression_on", "expression_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
