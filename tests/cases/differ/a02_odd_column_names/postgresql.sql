-- loses: column invoice.Invoice No.

BEGIN;

-- drop column invoice.Invoice No.
-- add column invoice.Paid On (date)
-- add column invoice.order by (integer not null)
-- add column invoice.naïve % (text)
ALTER TABLE "invoice"
    DROP COLUMN "Invoice No.",
    ADD COLUMN "Paid On" date,
    ADD COLUMN "order by" integer DEFAULT 0 NOT NULL,
    ADD COLUMN "naïve %" text;

COMMIT;
