BEGIN;

-- add table invoice (2 columns)
CREATE TABLE "invoice" (
    "id" integer NOT NULL,
    "draft" text,
    CONSTRAINT "invoice_pkey" PRIMARY KEY ("id")
);

-- add table purchase.invoice (2 columns)
CREATE TABLE "purchase"."invoice" (
    "id" integer NOT NULL,
    "supplier" text,
    CONSTRAINT "invoice_pkey" PRIMARY KEY ("id")
);

-- add table sales.invoice (2 columns)
CREATE TABLE "sales"."invoice" (
    "id" integer NOT NULL,
    "customer" text,
    CONSTRAINT "invoice_pkey" PRIMARY KEY ("id")
);

COMMIT;
