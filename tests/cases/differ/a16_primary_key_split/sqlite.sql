-- must be 0: SELECT count(*) FROM (SELECT "id" AS value FROM (SELECT NULL AS "id", "order_id", "position", "text" FROM "line") AS "line" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM (SELECT "order_id" || ', ' || "position" AS value FROM (SELECT NULL AS "id", "order_id", "position", "text" FROM "line") AS "line" WHERE "order_id" IS NOT NULL AND "position" IS NOT NULL GROUP BY "order_id", "position" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change line: id, primary key, unique (order_id, position), column order (rebuild)
CREATE TABLE "joinery_new_line" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "order_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT,
    CONSTRAINT "line_position" UNIQUE ("order_id", "position")
);
INSERT INTO "joinery_new_line" ("id", "order_id", "position", "text")
SELECT rowid, "order_id", "position", "text"
FROM "line";
DROP TABLE "line";
ALTER TABLE "joinery_new_line" RENAME TO "line";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
