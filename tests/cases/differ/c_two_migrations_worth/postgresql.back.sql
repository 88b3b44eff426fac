-- note: PostgreSQL puts new columns of table order at the end.
-- note: The view open_orders is dropped and made again. Rights that were granted on it must be granted again by hand.
-- warning: The values of order.total are rounded to fit real.
-- note: PostgreSQL cannot drop or reorder the values of an enum, so state is made anew and these tables are rewritten: order.
-- loses: column order.client_id
-- loses: column client.since
-- loses: table order_line
-- must be 0: SELECT count(*) FROM "order"
-- must be 0: SELECT count(*) FROM "client" WHERE "full_name" IS NOT NULL AND (char_length(rtrim("full_name")) > 100)
-- must be 0: SELECT count(*) FROM "order" WHERE "state"::text IN ('sent')

BEGIN;

-- add column order.customer_id (integer not null)
ALTER TABLE "order" ADD COLUMN "customer_id" integer NOT NULL;

-- change view open_orders
DROP VIEW "open_orders";

-- drop foreign key order.order_client
ALTER TABLE "order" DROP CONSTRAINT "order_client";

-- change index order.order_state
DROP INDEX "order_state";

-- drop check order.order_total
-- change column order.total (type numeric(12,2) -> real, null allowed, default 0 -> none)
-- change column order.state (null allowed)
-- drop column order.client_id
ALTER TABLE "order"
    DROP CONSTRAINT "order_total",
    ALTER COLUMN "total" DROP DEFAULT,
    ALTER COLUMN "total" DROP NOT NULL,
    ALTER COLUMN "total" TYPE real,
    ALTER COLUMN "state" DROP NOT NULL,
    DROP COLUMN "client_id";

-- change column client.email (type varchar(255) -> text)
-- change column client.full_name (type text -> varchar(100), null allowed)
-- drop column client.since
ALTER TABLE "client"
    ALTER COLUMN "email" TYPE text,
    ALTER COLUMN "full_name" DROP NOT NULL,
    ALTER COLUMN "full_name" TYPE varchar(100),
    DROP COLUMN "since";

-- drop table order_line
DROP TABLE "order_line";

-- drop value "sent" of enum state
ALTER TYPE "state" RENAME TO "joinery_old_state";
CREATE TYPE "state" AS ENUM ('new', 'paid');
ALTER TABLE "order"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE "state" USING "state"::text::"state",
    ALTER COLUMN "state" SET DEFAULT 'new';
DROP TYPE "joinery_old_state";

-- rename constraint client.client_email -> customer_mail
ALTER TABLE "client" RENAME CONSTRAINT "client_email" TO "customer_mail";

-- rename column client.email -> mail
ALTER TABLE "client" RENAME COLUMN "email" TO "mail";

-- rename column client.full_name -> name
ALTER TABLE "client" RENAME COLUMN "full_name" TO "name";

-- rename table client -> customer
ALTER TABLE "client" RENAME TO "customer";
ALTER TABLE "customer" RENAME CONSTRAINT "client_pkey" TO "customer_pkey";

-- add table legacy (2 columns)
CREATE TABLE "legacy" (
    "id" integer NOT NULL,
    "order_id" integer,
    CONSTRAINT "legacy_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "legacy_order" FOREIGN KEY ("order_id") REFERENCES "order" ("id")
);

-- add foreign key order.order_customer
ALTER TABLE "order" ADD CONSTRAINT "order_customer" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id");

-- change index order.order_state
CREATE INDEX "order_state" ON "order" ("state");

-- change view open_orders
CREATE VIEW "open_orders" AS SELECT id, customer_id, total FROM "order" WHERE state = 'new';

COMMIT;
