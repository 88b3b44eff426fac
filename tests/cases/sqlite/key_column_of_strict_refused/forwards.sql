-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change plain: primary key (rebuild)
CREATE TABLE "joinery_new_plain" (
    "code" TEXT,
    "region" TEXT,
    "amount" INTEGER DEFAULT 0,
    PRIMARY KEY ("code", "region")
) STRICT;
INSERT INTO "joinery_new_plain" (rowid, "code", "region", "amount")
SELECT rowid, "code", "region", "amount"
FROM "plain";
DROP TABLE "plain";
ALTER TABLE "joinery_new_plain" RENAME TO "plain";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
