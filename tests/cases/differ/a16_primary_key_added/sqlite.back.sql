-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change log: primary key (rebuild)
CREATE TABLE "joinery_new_log" (
    "at" TIMESTAMP NOT NULL,
    "text" TEXT
);
INSERT INTO "joinery_new_log" (rowid, "at", "text")
SELECT rowid, "at", "text"
FROM "log";
DROP TABLE "log";
ALTER TABLE "joinery_new_log" RENAME TO "log";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
