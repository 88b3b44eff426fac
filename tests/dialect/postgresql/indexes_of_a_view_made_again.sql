-- forwards
BEGIN;

-- change materialized view days
DROP MATERIALIZED VIEW "days";
CREATE MATERIALIZED VIEW "days" AS SELECT id, title, sold + 1 AS sold FROM book;
CREATE UNIQUE INDEX "by_day" ON days (sold, id) WHERE (sold > 3);
COMMENT ON INDEX "by_day" IS 'Read daily';

COMMIT;

-- backwards
BEGIN;

-- change materialized view days
DROP MATERIALIZED VIEW "days";
CREATE MATERIALIZED VIEW "days" AS SELECT id, title, sold FROM book;
CREATE UNIQUE INDEX "by_day" ON days (sold, id) WHERE (sold > 3);
COMMENT ON INDEX "by_day" IS 'Read daily';

COMMIT;
