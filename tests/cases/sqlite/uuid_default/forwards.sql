-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add column device.key
ALTER TABLE "device" ADD COLUMN "key" TEXT;

-- change device.key (rebuild)
CREATE TABLE "joinery_new_device" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "key" TEXT DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
);
INSERT INTO "joinery_new_device" ("id", "name", "key")
SELECT "id", "name", "key"
FROM "device";
DROP TABLE "device";
ALTER TABLE "joinery_new_device" RENAME TO "device";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
