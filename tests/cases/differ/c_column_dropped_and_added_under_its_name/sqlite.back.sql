-- loses: column t.value

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change index t_value
DROP INDEX "t_value";

-- change t.value (rebuild)
CREATE TABLE "joinery_new_t" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "value" INTEGER
);
INSERT INTO "joinery_new_t" ("id")
SELECT "id"
FROM "t";
DROP TABLE "t";
ALTER TABLE "joinery_new_t" RENAME TO "t";
CREATE INDEX "t_value" ON "t" ("value");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
