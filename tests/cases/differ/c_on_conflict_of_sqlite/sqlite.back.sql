-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change a: unique (x) (rebuild)
CREATE TABLE "joinery_new_a" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "x" INTEGER,
    CONSTRAINT "a_x" UNIQUE ("x")
);
INSERT INTO "joinery_new_a" ("id", "x")
SELECT "id", "x"
FROM "a";
DROP TABLE "a";
ALTER TABLE "joinery_new_a" RENAME TO "a";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
