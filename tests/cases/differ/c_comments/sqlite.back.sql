-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change u: check u_check (rebuild)
CREATE TABLE "joinery_new_u" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a" TEXT
);
INSERT INTO "joinery_new_u" ("id", "a")
SELECT "id", "a"
FROM "u";
DROP TABLE "u";
ALTER TABLE "joinery_new_u" RENAME TO "u";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
