-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change line: total, twice (rebuild)
CREATE TABLE "joinery_new_line" (
    "id" INTEGER PRIMARY KEY,
    "price" REAL,
    "amount" INTEGER,
    "total" REAL GENERATED ALWAYS AS (price * amount) STORED,
    "twice" REAL GENERATED ALWAYS AS (total * 2) VIRTUAL
);
INSERT INTO "joinery_new_line" ("id", "price", "amount")
SELECT "id", "price", "amount"
FROM "line";
DROP TABLE "line";
ALTER TABLE "joinery_new_line" RENAME TO "line";
CREATE INDEX "line_total" ON "line" ("total");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
