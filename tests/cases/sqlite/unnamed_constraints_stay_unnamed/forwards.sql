-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change item.amount (rebuild)
CREATE TABLE "joinery_new_item" (
    "id" INTEGER PRIMARY KEY,
    "amount" BIGINT,
    "other_id" INTEGER,
    UNIQUE ("amount", "other_id"),
    UNIQUE ("amount"),
    FOREIGN KEY ("other_id") REFERENCES "item" ("id"),
    CHECK (id <> 0),
    CHECK (amount > 0),
    CONSTRAINT "named" CHECK (amount < 100)
);
INSERT INTO "joinery_new_item" ("id", "amount", "other_id")
SELECT "id", "amount", "other_id"
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

-- no row may point nowhere
PRAGMA foreign_key_check("item");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
