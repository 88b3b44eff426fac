-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample: plain, required (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" TEXT,
    "required" TEXT NOT NULL
);
INSERT INTO "joinery_new_sample" ("id", "plain", "required")
SELECT "id", CAST("plain" AS TEXT), CAST("required" AS TEXT)
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
