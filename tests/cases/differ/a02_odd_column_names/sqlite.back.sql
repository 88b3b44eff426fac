-- loses: column invoice.naïve %
-- loses: column invoice.order by
-- loses: column invoice.Paid On

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change invoice: Paid On, order by, naïve %, Invoice No., column order (rebuild)
CREATE TABLE "joinery_new_invoice" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "Invoice No." VARCHAR(20),
    "e-mail" TEXT,
    "group" INTEGER
);
INSERT INTO "joinery_new_invoice" ("id", "e-mail", "group")
SELECT "id", "e-mail", "group"
FROM "invoice";
DROP TABLE "invoice";
ALTER TABLE "joinery_new_invoice" RENAME TO "invoice";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
