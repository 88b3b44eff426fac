-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change plain: options (rebuild)
CREATE TABLE "joinery_new_plain" (
    "id" INTEGER PRIMARY KEY,
    "amount" INTEGER,
    "name" TEXT
) STRICT;
INSERT INTO "joinery_new_plain" ("id", "amount", "name")
SELECT "id", "amount", "name"
FROM "plain";
DROP TABLE "plain";
ALTER TABLE "joinery_new_plain" RENAME TO "plain";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
