-- note: PostgreSQL puts new columns of table invoice at the end.
-- loses: column invoice.naïve %
-- loses: column invoice.order by
-- loses: column invoice.Paid On

BEGIN;

-- drop column invoice.naïve %
-- drop column invoice.order by
-- drop column invoice.Paid On
-- add column invoice.Invoice No. (varchar(20))
ALTER TABLE "invoice"
    DROP COLUMN "naïve %",
    DROP COLUMN "order by",
    DROP COLUMN "Paid On",
    ADD COLUMN "Invoice No." varchar(20);

COMMIT;
