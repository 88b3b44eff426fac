-- note: PostgreSQL puts new columns of table order at the end.
-- warning: The values of order.total are rounded to fit numeric(12,2).
-- note: The view open_orders is dropped and made again. Rights that were granted on it must be granted again by hand.
-- loses: table legacy
-- loses: column order.customer_id
-- must be 0: SELECT count(*) FROM "customer" WHERE "name" IS NULL
-- must be 0: SELECT count(*) FROM "customer" WHERE "mail" IS NOT NULL AND (char_length(rtrim("mail")) > 255)
-- must be 0: SELECT count(*) FROM (SELECT CASE WHEN char_length(rtrim("mail")) > 255 THEN NULL ELSE "mail"::varchar(255) END AS value FROM "customer" WHERE CASE WHEN char_length(rtrim("mail")) > 255 THEN NULL ELSE "mail"::varchar(255) END IS NOT NULL GROUP BY CASE WHEN char_length(rtrim("mail")) > 255 THEN NULL ELSE "mail"::varchar(255) END HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM "order" WHERE "total" IS NOT NULL AND (abs(round("total"::numeric, 2)) >= 10000000000)
-- must be 0: SELECT count(*) FROM (SELECT "id" AS joinery_row, COALESCE(CASE WHEN abs(round("total"::numeric, 2)) >= 10000000000 THEN NULL ELSE "total"::numeric(12,2) END, 0::numeric(12,2)) AS "total" FROM "order") AS joinery_rows WHERE NOT (total >= 0)

BEGIN;

-- drop foreign key order.order_customer
ALTER TABLE "order" DROP CONSTRAINT "order_customer";

-- drop table legacy
DROP TABLE "legacy";

-- rename table customer -> client
ALTER TABLE "customer" RENAME TO "client";
ALTER TABLE "client" RENAME CONSTRAINT "customer_pkey" TO "client_pkey";

-- rename column client.name -> full_name
ALTER TABLE "client" RENAME COLUMN "name" TO "full_name";

-- rename column client.mail -> email
ALTER TABLE "client" RENAME COLUMN "mail" TO "email";

-- rename constraint client.customer_mail -> client_email
ALTER TABLE "client" RENAME CONSTRAINT "customer_mail" TO "client_email";

-- add value "sent" to enum state
ALTER TYPE "state" ADD VALUE 'sent' AFTER 'new';

-- add table order_line (2 columns)
CREATE TABLE "order_line" (
    "order_id" integer NOT NULL,
    "position" integer NOT NULL,
    CONSTRAINT "order_line_pkey" PRIMARY KEY ("order_id", "position"),
    CONSTRAINT "line_order" FOREIGN KEY ("order_id") REFERENCES "order" ("id") ON DELETE CASCADE
);

-- add column client.since (date)
-- change column client.full_name (type varchar(100) -> text, not null)
-- change column client.email (type text -> varchar(255))
ALTER TABLE "client"
    ADD COLUMN "since" date DEFAULT CURRENT_DATE,
    ALTER COLUMN "full_name" TYPE text,
    ALTER COLUMN "full_name" SET NOT NULL,
    ALTER COLUMN "email" TYPE varchar(255);

-- add column order.client_id (integer)
ALTER TABLE "order" ADD COLUMN "client_id" integer;

-- change column order.total (type real -> numeric(12,2), not null, default none -> 0)
DROP VIEW "open_orders";

-- change column order.state (not null)
UPDATE "order" SET "state" = DEFAULT WHERE "state" IS NULL;

-- change column order.state (not null)
-- change column order.total (type real -> numeric(12,2), not null, default none -> 0)
ALTER TABLE "order"
    ALTER COLUMN "state" SET NOT NULL,
    ALTER COLUMN "total" TYPE numeric(12,2),
    ALTER COLUMN "total" SET DEFAULT 0;

-- change column order.total (type real -> numeric(12,2), not null, default none -> 0)
UPDATE "order" SET "total" = DEFAULT WHERE "total" IS NULL;

-- change column order.total (type real -> numeric(12,2), not null, default none -> 0)
-- add check order.order_total
ALTER TABLE "order"
    ALTER COLUMN "total" SET NOT NULL,
    ADD CONSTRAINT "order_total" CHECK (total >= 0);

-- change index order.order_state
DROP INDEX "order_state";
CREATE INDEX "order_state" ON "order" ("state", "client_id");

-- add foreign key order.order_client
-- drop column order.customer_id
ALTER TABLE "order"
    ADD CONSTRAINT "order_client" FOREIGN KEY ("client_id") REFERENCES "client" ("id") ON DELETE CASCADE,
    DROP COLUMN "customer_id";

-- change column order.total (type real -> numeric(12,2), not null, default none -> 0)
CREATE VIEW "open_orders" AS SELECT id, client_id, total FROM "order" WHERE state = 'new';

COMMIT;
