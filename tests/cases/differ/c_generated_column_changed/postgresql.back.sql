-- warning: Column book.half is generated and virtual, which PostgreSQL does not know. It is stored.
-- note: Column book.double is computed anew, which PostgreSQL does by making it again at the end of the table.

BEGIN;

-- change column book.half (generated as price / 2)
ALTER TABLE "book" DROP COLUMN "half";

-- change column book.half (generated as price / 2)
-- change column book.double (generated as price * 2)
ALTER TABLE "book"
    ADD COLUMN "half" integer GENERATED ALWAYS AS (price / 2) STORED,
    DROP COLUMN "double";

-- change column book.double (generated as price * 2)
-- drop column book.triple
ALTER TABLE "book"
    ADD COLUMN "double" integer GENERATED ALWAYS AS (price * 2) STORED,
    DROP COLUMN "triple";

COMMIT;
