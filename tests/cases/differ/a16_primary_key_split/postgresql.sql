-- note: PostgreSQL puts new columns of table line at the end.
-- must be 0: SELECT count(*) FROM "line"
-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', "order_id", "position") AS value FROM "line" WHERE "order_id" IS NOT NULL AND "position" IS NOT NULL GROUP BY "order_id", "position" HAVING count(*) > 1) AS doubled

BEGIN;

-- add column line.id (integer not null)
-- change primary key of table line
-- add unique constraint line.line_position
ALTER TABLE "line"
    ADD COLUMN "id" integer NOT NULL,
    DROP CONSTRAINT "line_pkey",
    ADD CONSTRAINT "line_pkey" PRIMARY KEY ("id"),
    ADD CONSTRAINT "line_position" UNIQUE ("order_id", "position");

COMMIT;
