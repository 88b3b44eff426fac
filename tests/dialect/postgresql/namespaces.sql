-- forwards
BEGIN;

-- add namespace sales
CREATE SCHEMA "sales";

-- add table sales.t (1 columns)
CREATE TABLE "sales"."t" (
    "id" integer NOT NULL,
    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);

-- add table other place.u (1 columns)
CREATE SCHEMA IF NOT EXISTS "other place";
CREATE TABLE "other place"."u" (
    "id" integer NOT NULL,
    CONSTRAINT "u_pkey" PRIMARY KEY ("id")
);

-- rename namespace sales -> shop
ALTER SCHEMA "sales" RENAME TO "shop";

-- change namespace shop
ALTER SCHEMA "shop" OWNER TO joinery;

COMMIT;

-- backwards
BEGIN;

-- change namespace shop
ALTER SCHEMA "shop" OWNER TO CURRENT_USER;

-- rename namespace shop -> sales
ALTER SCHEMA "shop" RENAME TO "sales";

-- drop table other place.u
DROP TABLE "other place"."u";

-- drop table sales.t
DROP TABLE "sales"."t";

-- drop namespace sales
DROP SCHEMA "sales";

-- Drop namespace other place, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "other place";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
