-- forwards
BEGIN;

-- add index by_title
CREATE INDEX "by_title" ON days USING gin (to_tsvector('simple', title)) WITH (fastupdate = off) WHERE sold > 0;

-- rename index by_day -> By day
ALTER INDEX "by_day" RENAME TO "By day";

-- change index By day
DROP INDEX "By day";
CREATE INDEX "By day" ON days (sold DESC NULLS LAST, lower(title)) INCLUDE (id);
ALTER MATERIALIZED VIEW "days" CLUSTER ON "By day";
COMMENT ON INDEX "By day" IS 'Read daily';

-- drop index by_title
DROP INDEX "by_title";

COMMIT;

-- backwards
BEGIN;

-- add index by_title
CREATE INDEX "by_title" ON days USING gin (to_tsvector('simple', title)) WITH (fastupdate = off) WHERE sold > 0;

-- change index By day
DROP INDEX "By day";
CREATE UNIQUE INDEX "By day" ON days (sold, id) WHERE (sold > 3);
COMMENT ON INDEX "By day" IS 'Read daily';

-- rename index By day -> by_day
ALTER INDEX "By day" RENAME TO "by_day";

-- drop index by_title
DROP INDEX "by_title";

COMMIT;
