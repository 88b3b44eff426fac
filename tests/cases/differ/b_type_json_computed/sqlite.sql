-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "computed" JSON DEFAULT (json_object())
);

-- change sample: expression_on, expression_off, added_computed (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "expression_on" JSON DEFAULT (json_object()),
    "expression_off" JSON,
    "added_computed" JSON DEFAULT (json_object())
);
INSERT INTO "joinery_new_sample" ("id", "expression_on", "expression_off")
SELECT "id", "expression_on", "expression_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
