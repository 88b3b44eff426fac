-- forwards
BEGIN;

-- add enum sales.Order Status (2 values)
CREATE SCHEMA IF NOT EXISTS "sales";
CREATE TYPE "sales"."Order Status" AS ENUM ('new', 'it''s paid');
COMMENT ON TYPE "sales"."Order Status" IS 'Where it stands';

-- add table orders (2 columns)
CREATE TABLE "orders" (
    "id" integer NOT NULL,
    "status" "sales"."Order Status" DEFAULT 'new',
    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);

-- rename enum sales.Order Status -> status
ALTER TYPE "sales"."Order Status" RENAME TO "status";

-- move enum sales.status to the default namespace
ALTER TYPE "sales"."status" SET SCHEMA "public";

-- Drop namespace sales, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "sales";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;

-- backwards
BEGIN;

-- move enum status to sales
CREATE SCHEMA IF NOT EXISTS "sales";
ALTER TYPE "status" SET SCHEMA "sales";

-- rename enum sales.status -> Order Status
ALTER TYPE "sales"."status" RENAME TO "Order Status";

-- drop table orders
DROP TABLE "orders";

-- drop enum sales.Order Status
DROP TYPE "sales"."Order Status";

-- Drop namespace sales, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "sales";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
