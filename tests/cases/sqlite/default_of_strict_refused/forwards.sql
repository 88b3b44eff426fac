-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change plain: amount, size (rebuild)
CREATE TABLE "joinery_new_plain" (
    "id" INTEGER PRIMARY KEY,
    "amount" INTEGER NOT NULL DEFAULT 'none',
    "size" INTEGER DEFAULT 'big'
) STRICT;
INSERT INTO "joinery_new_plain" ("id", "amount")
SELECT "id", COALESCE("amount", 'none')
FROM "plain";
DROP TABLE "plain";
ALTER TABLE "joinery_new_plain" RENAME TO "plain";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
