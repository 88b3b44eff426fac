-- must be 0: SELECT count(*) FROM (SELECT "order_id" || ', ' || "position" AS value FROM "line" WHERE "order_id" IS NOT NULL AND "position" IS NOT NULL GROUP BY "order_id", "position" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change line: primary key (rebuild)
CREATE TABLE "joinery_new_line" (
    "order_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT,
    PRIMARY KEY ("order_id", "position")
);
INSERT INTO "joinery_new_line" (rowid, "order_id", "position", "text")
SELECT rowid, "order_id", "position", "text"
FROM "line";
DROP TABLE "line";
ALTER TABLE "joinery_new_line" RENAME TO "line";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
