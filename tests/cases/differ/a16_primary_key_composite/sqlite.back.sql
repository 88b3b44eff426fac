-- must be 0: SELECT count(*) FROM "line" WHERE "order_id" IS NULL OR CAST("order_id" AS INTEGER) <> "order_id"
-- must be 0: SELECT count(*) FROM (SELECT "order_id" AS value FROM "line" WHERE "order_id" IS NOT NULL GROUP BY "order_id" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change line: primary key (rebuild)
CREATE TABLE "joinery_new_line" (
    "order_id" INTEGER NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "text" TEXT
);
INSERT INTO "joinery_new_line" ("order_id", "position", "text")
SELECT "order_id", "position", "text"
FROM "line";
DROP TABLE "line";
ALTER TABLE "joinery_new_line" RENAME TO "line";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
