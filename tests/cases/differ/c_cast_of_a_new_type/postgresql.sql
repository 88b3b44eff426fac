BEGIN;

-- add composite type place
CREATE TYPE "place" AS (x integer);

-- add cast varchar AS place
CREATE CAST (varchar AS place) WITH INOUT AS IMPLICIT;

COMMIT;
