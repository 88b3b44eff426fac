-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change a: number, unique (number) (rebuild)
CREATE TABLE "joinery_new_a" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL
);
INSERT INTO "joinery_new_a" ("id", "number")
SELECT "id", "number"
FROM "a";
DROP TABLE "a";
ALTER TABLE "joinery_new_a" RENAME TO "a";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
