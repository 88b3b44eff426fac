-- forwards
BEGIN;

-- add index log.by_line
CREATE UNIQUE INDEX "by_line" ON "log" ("line");
ALTER TABLE "log"
    REPLICA IDENTITY USING INDEX "by_line",
    CLUSTER ON "by_line";

COMMIT;

-- backwards
BEGIN;

-- drop index log.by_line
DROP INDEX "by_line";

-- change options of table log
ALTER TABLE "log"
    REPLICA IDENTITY DEFAULT,
    SET WITHOUT CLUSTER;

COMMIT;
