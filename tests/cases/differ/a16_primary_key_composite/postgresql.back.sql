-- must be 0: SELECT count(*) FROM (SELECT "order_id" AS value FROM "line" GROUP BY "order_id" HAVING count(*) > 1) AS doubled

BEGIN;

-- change primary key of table line
ALTER TABLE "line"
    DROP CONSTRAINT "line_pkey",
    ADD CONSTRAINT "line_pkey" PRIMARY KEY ("order_id");

COMMIT;
