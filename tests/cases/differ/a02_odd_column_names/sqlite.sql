-- loses: column invoice.Invoice No.

BEGIN;

-- drop column invoice.Invoice No.
ALTER TABLE "invoice" DROP COLUMN "Invoice No.";

-- add column invoice.Paid On
ALTER TABLE "invoice" ADD COLUMN "Paid On" DATE;

-- add column invoice.order by
ALTER TABLE "invoice" ADD COLUMN "order by" INTEGER NOT NULL DEFAULT 0;

-- add column invoice.naïve %
ALTER TABLE "invoice" ADD COLUMN "naïve %" TEXT;

COMMIT;
