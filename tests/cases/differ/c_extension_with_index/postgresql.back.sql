BEGIN;

-- drop index t.t_name
DROP INDEX "t_name";

-- drop extension pg_trgm
DROP EXTENSION "pg_trgm";

COMMIT;
