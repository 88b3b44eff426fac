-- loses: table purchase.invoice

BEGIN;

-- drop table purchase.invoice
DROP TABLE "purchase"."invoice";

-- change column sales.invoice.total (type integer -> bigint)
ALTER TABLE "sales"."invoice" ALTER COLUMN "total" TYPE bigint;

COMMIT;
