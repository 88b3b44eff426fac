-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change line: primary key (rebuild)
CREATE TABLE "joinery_new_line" (
    "order_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "what" TEXT,
    PRIMARY KEY ("order_id", "position")
);
INSERT INTO "joinery_new_line" (rowid, "order_id", "position", "what")
SELECT rowid, "order_id", "position", "what"
FROM "line";
DROP TABLE "line";
ALTER TABLE "joinery_new_line" RENAME TO "line";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
