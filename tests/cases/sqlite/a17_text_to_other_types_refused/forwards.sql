-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change item: day, flag, code, data, size (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "day" DATE,
    "flag" BOOLEAN,
    "code" UUID,
    "data" JSON,
    "size" NUMERIC(4,2)
);
INSERT INTO "joinery_new_item" ("id", "day", "flag", "code", "data", "size")
SELECT "id", "day", CAST("flag" AS NUMERIC), "code", "data", CAST("size" AS NUMERIC)
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
