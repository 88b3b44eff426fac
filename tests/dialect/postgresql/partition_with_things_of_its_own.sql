-- forwards
BEGIN;

-- rename trigger event_2025 -> looks
ALTER TRIGGER "event_2025" ON "event_2025" RENAME TO "looks";

-- drop trigger event_rest
DROP TRIGGER "event_rest" ON "event_rest";

-- change index by_kind
DROP INDEX "by_kind";

-- rename column event.kind -> sort
ALTER TABLE "event" RENAME COLUMN "kind" TO "sort";
ALTER VIEW "seen" RENAME COLUMN "kind" TO "sort";

-- change column event.sort (type text -> varchar(40))
DROP VIEW "seen";
ALTER TABLE "event" ALTER COLUMN "sort" TYPE varchar(40);

-- change partition event.event_2025
ALTER TABLE "event_2025"
    SET UNLOGGED,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY,
    REPLICA IDENTITY FULL;

-- change index by_kind
CREATE INDEX "by_kind" ON event_2025 (sort DESC) WHERE (id > 0);

-- change column event.sort (type text -> varchar(40))
CREATE VIEW "seen" AS SELECT id, sort FROM event_rest;

COMMIT;

-- backwards
BEGIN;

-- change partition event.event_2025
ALTER TABLE "event_2025"
    SET LOGGED,
    DISABLE ROW LEVEL SECURITY,
    NO FORCE ROW LEVEL SECURITY,
    REPLICA IDENTITY DEFAULT;

-- change column event.sort (type varchar(40) -> text)
DROP INDEX "by_kind";
DROP VIEW "seen";
ALTER TABLE "event" ALTER COLUMN "sort" TYPE text;

-- rename column event.sort -> kind
ALTER TABLE "event" RENAME COLUMN "sort" TO "kind";

-- add trigger event_rest
CREATE TRIGGER "event_rest" BEFORE INSERT ON event_rest FOR EACH ROW EXECUTE FUNCTION look();
COMMENT ON TRIGGER "event_rest" ON "event_rest" IS 'On it alone';

-- rename trigger looks -> event_2025
ALTER TRIGGER "looks" ON "event_2025" RENAME TO "event_2025";

-- change column event.sort (type varchar(40) -> text)
CREATE INDEX "by_kind" ON event_2025 (lower(kind));
ALTER TABLE "event_2025" CLUSTER ON "by_kind";
CREATE VIEW "seen" AS SELECT id, kind FROM event_rest;

COMMIT;
