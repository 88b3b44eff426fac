-- forwards
BEGIN;

-- change column book.sold (type integer -> bigint)
DROP MATERIALIZED VIEW "days";
ALTER TABLE "book" ALTER COLUMN "sold" TYPE bigint;
CREATE MATERIALIZED VIEW "days" AS SELECT id, title, sold FROM book;
CREATE UNIQUE INDEX "by_day" ON days (sold, id) WHERE (sold > 3);
COMMENT ON INDEX "by_day" IS 'Read daily';

COMMIT;

-- backwards
BEGIN;

-- change column book.sold (type bigint -> integer)
DROP MATERIALIZED VIEW "days";
ALTER TABLE "book" ALTER COLUMN "sold" TYPE integer;
CREATE MATERIALIZED VIEW "days" AS SELECT id, title, sold FROM book;
CREATE UNIQUE INDEX "by_day" ON days (sold, id) WHERE (sold > 3);
COMMENT ON INDEX "by_day" IS 'Read daily';

COMMIT;
