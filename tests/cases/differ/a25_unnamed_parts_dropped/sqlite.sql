-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change b: unique (n), foreign key to a, check (rebuild)
CREATE TABLE "joinery_new_b" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a_id" INTEGER,
    "n" INTEGER
);
INSERT INTO "joinery_new_b" ("id", "a_id", "n")
SELECT "id", "a_id", "n"
FROM "b";
DROP TABLE "b";
ALTER TABLE "joinery_new_b" RENAME TO "b";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
