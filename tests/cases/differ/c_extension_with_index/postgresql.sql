BEGIN;

-- add extension pg_trgm
CREATE EXTENSION "pg_trgm";

-- add index t.t_name
CREATE INDEX "t_name" ON "t" USING gin ("name" gin_trgm_ops);

COMMIT;
