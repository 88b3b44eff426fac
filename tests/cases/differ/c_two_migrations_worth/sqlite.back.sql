-- loses: column order.client_id
-- loses: column client.since
-- loses: table order_line
-- must be 0: SELECT count(*) FROM "order"
-- must be 0: SELECT count(*) FROM "order" WHERE "state" IS NOT NULL AND ("state" IN ('sent'))
-- must be 0: SELECT count(*) FROM "order" WHERE "total" IS NOT NULL AND (CAST("total" AS REAL) <> "total")
-- must be 0: SELECT count(*) FROM (SELECT * FROM (SELECT "id", NULL AS "customer_id", "state", CAST("total" AS REAL) AS "total" FROM "order") AS "order") AS child WHERE child."customer_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "client" AS parent WHERE parent."id" = child."customer_id")
-- must be 0: SELECT count(*) FROM "client" WHERE "full_name" IS NOT NULL AND (length("full_name") > 100)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view open_orders
DROP VIEW "open_orders";

-- change index order_state
DROP INDEX "order_state";

-- drop table order_line
DROP TABLE "order_line";

-- rename table client to customer
ALTER TABLE "client" RENAME TO "customer";

-- add table legacy
CREATE TABLE "legacy" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "order_id" INTEGER,
    CONSTRAINT "legacy_order" FOREIGN KEY ("order_id") REFERENCES "order" ("id")
);

-- change order: client_id, customer_id, state, total, foreign key to customer, check order_total, column order (rebuild)
CREATE TABLE "joinery_new_order" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "customer_id" INTEGER NOT NULL,
    "state" TEXT DEFAULT 'new' CHECK ("state" IN ('new', 'paid')),
    "total" REAL,
    CONSTRAINT "order_customer" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
);
INSERT INTO "joinery_new_order" ("id", "state", "total")
SELECT "id", "state", CAST("total" AS REAL)
FROM "order";
DROP TABLE "order";
ALTER TABLE "joinery_new_order" RENAME TO "order";
CREATE INDEX "order_state" ON "order" ("state");

-- change customer: since, name, mail, unique (mail) (rebuild)
CREATE TABLE "joinery_new_customer" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" VARCHAR(100),
    "mail" TEXT,
    CONSTRAINT "customer_mail" UNIQUE ("mail")
);
INSERT INTO "joinery_new_customer" ("id", "name", "mail")
SELECT "id", "full_name", "email"
FROM "customer";
DROP TABLE "customer";
ALTER TABLE "joinery_new_customer" RENAME TO "customer";

-- change view open_orders
CREATE VIEW "open_orders" AS SELECT id, customer_id, total FROM "order" WHERE state = 'new';

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "open_orders";

-- no row may point nowhere
PRAGMA foreign_key_check("order");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
