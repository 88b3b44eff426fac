-- note: Column book.double is computed anew, which PostgreSQL does by making it again at the end of the table.
-- note: Column book.half is computed anew, which PostgreSQL does by making it again at the end of the table.

BEGIN;

-- add column book.triple (integer)
-- change column book.double (generated as price + price)
ALTER TABLE "book"
    ADD COLUMN "triple" integer GENERATED ALWAYS AS (price * 3) STORED,
    DROP COLUMN "double";

-- change column book.double (generated as price + price)
-- change column book.half (generated as price / 2)
ALTER TABLE "book"
    ADD COLUMN "double" integer GENERATED ALWAYS AS (price + price) STORED,
    DROP COLUMN "half";

-- change column book.half (generated as price / 2)
ALTER TABLE "book" ADD COLUMN "half" integer GENERATED ALWAYS AS (price / 2) STORED;

COMMIT;
