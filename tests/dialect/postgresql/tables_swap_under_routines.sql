-- forwards
SET check_function_bodies = off;

BEGIN;

-- rename table book -> aside
ALTER TABLE "book" RENAME TO "aside";
ALTER TABLE "aside" RENAME CONSTRAINT "book_pkey" TO "aside_pkey";

-- rename table shelf -> book
ALTER TABLE "shelf" RENAME TO "book";
ALTER TABLE "book" RENAME CONSTRAINT "shelf_pkey" TO "book_pkey";

-- rename table aside -> shelf
ALTER TABLE "aside" RENAME TO "shelf";
ALTER TABLE "shelf" RENAME CONSTRAINT "aside_pkey" TO "shelf_pkey";

-- change function largest
CREATE OR REPLACE FUNCTION "largest"() RETURNS integer LANGUAGE sql AS $$ SELECT max(size) FROM shelf $$;

-- change function those
CREATE OR REPLACE FUNCTION "those"(one shelf) RETURNS SETOF book LANGUAGE sql AS $$ SELECT * FROM book $$;

-- change function first_size
CREATE OR REPLACE FUNCTION "first_size"() RETURNS integer LANGUAGE plpgsql AS $$ DECLARE s book.size%TYPE; BEGIN RETURN 1; END $$;

COMMIT;

-- backwards
SET check_function_bodies = off;

BEGIN;

-- rename table shelf -> aside
ALTER TABLE "shelf" RENAME TO "aside";
ALTER TABLE "aside" RENAME CONSTRAINT "shelf_pkey" TO "aside_pkey";

-- rename table book -> shelf
ALTER TABLE "book" RENAME TO "shelf";
ALTER TABLE "shelf" RENAME CONSTRAINT "book_pkey" TO "shelf_pkey";

-- rename table aside -> book
ALTER TABLE "aside" RENAME TO "book";
ALTER TABLE "book" RENAME CONSTRAINT "aside_pkey" TO "book_pkey";

-- change function those
CREATE OR REPLACE FUNCTION "those"(one book) RETURNS SETOF shelf LANGUAGE sql AS $$ SELECT * FROM shelf $$;

-- change function largest
CREATE OR REPLACE FUNCTION "largest"() RETURNS integer LANGUAGE sql AS $$ SELECT max(size) FROM book $$;

-- change function first_size
CREATE OR REPLACE FUNCTION "first_size"() RETURNS integer LANGUAGE plpgsql AS $$ DECLARE s shelf.size%TYPE; BEGIN RETURN 1; END $$;

COMMIT;
