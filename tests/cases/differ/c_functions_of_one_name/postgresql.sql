BEGIN;

-- add function twice
CREATE FUNCTION "twice"(a text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT a || a $$;

-- add table t (3 columns)
CREATE TABLE "t" (
    "id" integer NOT NULL,
    "a" integer,
    "b" integer GENERATED ALWAYS AS (twice(a)) STORED,
    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);

COMMIT;
