-- forwards
BEGIN;

-- drop index by_day
DROP INDEX "by_day";

-- drop materialized view days
DROP MATERIALIZED VIEW "days";

COMMIT;

-- backwards
BEGIN;

-- add materialized view days
CREATE MATERIALIZED VIEW "days" AS SELECT id, title, sold FROM book;

-- add index by_day
CREATE UNIQUE INDEX "by_day" ON days (sold, id) WHERE (sold > 3);
COMMENT ON INDEX "by_day" IS 'Read daily';

COMMIT;
