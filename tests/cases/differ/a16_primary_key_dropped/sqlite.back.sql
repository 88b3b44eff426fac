-- must be 0: SELECT count(*) FROM (SELECT "at" AS value FROM "log" WHERE "at" IS NOT NULL GROUP BY "at" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change log: primary key (rebuild)
CREATE TABLE "joinery_new_log" (
    "at" TIMESTAMP NOT NULL CONSTRAINT "log_key" PRIMARY KEY,
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
