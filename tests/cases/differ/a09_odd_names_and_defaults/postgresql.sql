-- must be 0: SELECT count(*) FROM (SELECT 0.50::numeric(8,2) AS value FROM "Order" WHERE 0.50::numeric(8,2) IS NOT NULL GROUP BY 0.50::numeric(8,2) HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM (SELECT "id" AS joinery_row, 0.50::numeric(8,2) AS "größe" FROM "Order") AS joinery_rows WHERE NOT ("größe" >= 0)

BEGIN;

-- add table user (3 columns)
CREATE TABLE "user" (
    "id" integer NOT NULL,
    "table" text NOT NULL,
    "order_id" integer,
    CONSTRAINT "user_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "user" FOREIGN KEY ("order_id") REFERENCES "Order" ("id")
);

-- add column Order.it's (text)
-- add column Order.he said "no" (text)
-- add column Order.back\slash (text)
-- add column Order.Mixed Case (varchar(40) not null)
-- add column Order.select (integer)
-- add column Order.größe (numeric(8,2))
-- add column Order.价格 (integer)
-- add column Order.percent % (text)
-- add unique constraint Order.Größe "und" Preis
-- add check Order.it's positive
ALTER TABLE "Order"
    ADD COLUMN "it's" text DEFAULT 'it''s',
    ADD COLUMN "he said ""no""" text DEFAULT 'say "yes"',
    ADD COLUMN "back\slash" text DEFAULT E'a\\b',
    ADD COLUMN "Mixed Case" varchar(40) DEFAULT '' NOT NULL,
    ADD COLUMN "select" integer DEFAULT -1,
    ADD COLUMN "größe" numeric(8,2) DEFAULT 0.50,
    ADD COLUMN "价格" integer,
    ADD COLUMN "percent %" text DEFAULT '50 % ; --',
    ADD CONSTRAINT "Größe ""und"" Preis" UNIQUE ("größe"),
    ADD CONSTRAINT "it's positive" CHECK ("größe" >= 0);

-- add index Order.index
CREATE INDEX "index" ON "Order" ("Mixed Case", "select");

COMMIT;
