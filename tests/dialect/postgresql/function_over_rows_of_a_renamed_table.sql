-- forwards
SET check_function_bodies = off;

BEGIN;

-- rename table book -> volume
ALTER TABLE "book" RENAME TO "volume";
ALTER TABLE "volume" RENAME CONSTRAINT "book_pkey" TO "volume_pkey";

-- rename column volume.sold -> count
ALTER TABLE "volume" RENAME COLUMN "sold" TO "count";

-- change function sales
CREATE OR REPLACE FUNCTION "sales"(b volume) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT (b).count $$;

COMMIT;

-- backwards
SET check_function_bodies = off;

BEGIN;

-- rename column volume.count -> sold
ALTER TABLE "volume" RENAME COLUMN "count" TO "sold";

-- rename table volume -> book
ALTER TABLE "volume" RENAME TO "book";
ALTER TABLE "book" RENAME CONSTRAINT "volume_pkey" TO "book_pkey";

-- change function sales
CREATE OR REPLACE FUNCTION "sales"(b book) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT (b).sold $$;

COMMIT;
