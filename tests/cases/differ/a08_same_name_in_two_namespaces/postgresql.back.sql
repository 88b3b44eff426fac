-- loses: table sales.invoice
-- loses: table purchase.invoice
-- loses: table invoice

BEGIN;

-- drop table sales.invoice
DROP TABLE "sales"."invoice";

-- drop table purchase.invoice
DROP TABLE "purchase"."invoice";

-- drop table invoice
DROP TABLE "invoice";

COMMIT;
