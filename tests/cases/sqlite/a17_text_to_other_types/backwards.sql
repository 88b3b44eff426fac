-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change item: day, flag, code, data, size, picture (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "day" TEXT,
    "flag" TEXT,
    "code" TEXT,
    "data" TEXT,
    "size" REAL,
    "picture" TEXT
);
INSERT INTO "joinery_new_item" ("id", "day", "flag", "code", "data", "size", "picture")
SELECT "id", CAST("day" AS TEXT), CAST("flag" AS TEXT), CAST("code" AS TEXT), CAST("data" AS TEXT), CAST("size" AS REAL), CAST("picture" AS TEXT)
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
