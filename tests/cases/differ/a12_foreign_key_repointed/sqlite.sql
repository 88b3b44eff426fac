-- must be 0: SELECT count(*) FROM "invoice" AS child WHERE child."payer_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "company" AS parent WHERE parent."id" = child."payer_id")

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change invoice: foreign key to company (rebuild)
CREATE TABLE "joinery_new_invoice" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "payer_id" INTEGER,
    CONSTRAINT "invoice_payer" FOREIGN KEY ("payer_id") REFERENCES "company" ("id")
);
INSERT INTO "joinery_new_invoice" ("id", "payer_id")
SELECT "id", "payer_id"
FROM "invoice";
DROP TABLE "invoice";
ALTER TABLE "joinery_new_invoice" RENAME TO "invoice";

-- no row may point nowhere
PRAGMA foreign_key_check("invoice");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
