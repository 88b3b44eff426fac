-- loses: table legacy
-- loses: column order.customer_id
-- must be 0: SELECT count(*) FROM "order" WHERE "total" IS NOT NULL AND (CAST("total" AS NUMERIC) <> "total" OR abs(CAST("total" AS NUMERIC)) >= 1e10)
-- must be 0: SELECT count(*) FROM (SELECT * FROM (SELECT "id", NULL AS "client_id", COALESCE("state", 'new') AS "state", COALESCE(CAST("total" AS NUMERIC), 0) AS "total" FROM "order") AS "order") AS child WHERE child."client_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "customer" AS parent WHERE parent."id" = child."client_id")
-- must be 0: SELECT count(*) FROM (SELECT "id", NULL AS "client_id", COALESCE("state", 'new') AS "state", COALESCE(CAST("total" AS NUMERIC), 0) AS "total" FROM "order") AS "order" WHERE NOT (total >= 0)
-- must be 0: SELECT count(*) FROM "customer" WHERE "name" IS NULL
-- must be 0: SELECT count(*) FROM "customer" WHERE "mail" IS NOT NULL AND (length("mail") > 255)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view open_orders
DROP VIEW "open_orders";

-- change index order_state
DROP INDEX "order_state";

-- drop table legacy
DROP TABLE "legacy";

-- rename table customer to client
ALTER TABLE "customer" RENAME TO "client";

-- add table order_line
CREATE TABLE "order_line" (
    "order_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    PRIMARY KEY ("order_id", "position"),
    CONSTRAINT "line_order" FOREIGN KEY ("order_id") REFERENCES "order" ("id") ON DELETE CASCADE
);

-- change order: customer_id, client_id, state, total, foreign key to client, check order_total, column order (rebuild)
CREATE TABLE "joinery_new_order" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "client_id" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'new' CHECK ("state" IN ('new', 'paid', 'sent')),
    "total" NUMERIC(12,2) NOT NULL DEFAULT 0,
    CONSTRAINT "order_client" FOREIGN KEY ("client_id") REFERENCES "client" ("id") ON DELETE CASCADE,
    CONSTRAINT "order_total" CHECK (total >= 0)
);
INSERT INTO "joinery_new_order" ("id", "state", "total")
SELECT "id", COALESCE("state", 'new'), COALESCE(CAST("total" AS NUMERIC), 0)
FROM "order";
DROP TABLE "order";
ALTER TABLE "joinery_new_order" RENAME TO "order";
CREATE INDEX "order_state" ON "order" ("state", "client_id");

-- change client: full_name, email, since, unique (email) (rebuild)
CREATE TABLE "joinery_new_client" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "full_name" TEXT NOT NULL,
    "email" VARCHAR(255),
    "since" DATE DEFAULT CURRENT_DATE,
    CONSTRAINT "client_email" UNIQUE ("email")
);
INSERT INTO "joinery_new_client" ("id", "full_name", "email")
SELECT "id", "name", "mail"
FROM "client";
DROP TABLE "client";
ALTER TABLE "joinery_new_client" RENAME TO "client";

-- change view open_orders
CREATE VIEW "open_orders" AS SELECT id, client_id, total FROM "order" WHERE state = 'new';

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "open_orders";

-- no row may point nowhere
PRAGMA foreign_key_check("order");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
