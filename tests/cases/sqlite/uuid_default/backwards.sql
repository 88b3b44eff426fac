-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change device: key (rebuild)
CREATE TABLE "joinery_new_device" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT
);
INSERT INTO "joinery_new_device" ("id", "name")
SELECT "id", "name"
FROM "device";
DROP TABLE "device";
ALTER TABLE "joinery_new_device" RENAME TO "device";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
