-- must be 0: SELECT count(*) FROM "sales"."invoice" WHERE "total" IS NOT NULL AND (NOT "total" BETWEEN -2147483648 AND 2147483647)

BEGIN;

-- change column sales.invoice.total (type bigint -> integer)
ALTER TABLE "sales"."invoice" ALTER COLUMN "total" TYPE integer;

-- add table purchase.invoice (2 columns)
CREATE TABLE "purchase"."invoice" (
    "id" integer NOT NULL,
    "total" integer,
    CONSTRAINT "invoice_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "invoice_total" ON "purchase"."invoice" ("total");

COMMIT;
