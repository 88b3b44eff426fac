-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change line: primary key (rebuild)
CREATE TABLE "joinery_new_line" (
    "order_id" INTEGER NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "what" TEXT
);
INSERT INTO "joinery_new_line" ("order_id", "position", "what")
SELECT "order_id", "position", "what"
FROM "line";
DROP TABLE "line";
ALTER TABLE "joinery_new_line" RENAME TO "line";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
