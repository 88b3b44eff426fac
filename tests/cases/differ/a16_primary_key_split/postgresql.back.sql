-- loses: column line.id
-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', "order_id", "position") AS value FROM "line" GROUP BY "order_id", "position" HAVING count(*) > 1) AS doubled

BEGIN;

-- drop unique constraint line.line_position
-- change primary key of table line
-- drop column line.id
ALTER TABLE "line"
    DROP CONSTRAINT "line_position",
    DROP CONSTRAINT "line_pkey",
    ADD CONSTRAINT "line_pkey" PRIMARY KEY ("order_id", "position"),
    DROP COLUMN "id";

COMMIT;
