BEGIN;

-- change view cheap
DROP VIEW "cheap";

-- rename table book to Volume
ALTER TABLE "book" RENAME TO "Volume";

-- rename column Volume.price to unitPrice
ALTER TABLE "Volume" RENAME COLUMN "price" TO "unitPrice";

-- change view cheap
CREATE VIEW "cheap" AS SELECT id FROM "Volume" WHERE "Volume"."unitPrice" < 10;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "cheap";

COMMIT;
