-- forwards
BEGIN;

-- rename partition event.event_2025 -> event_of_2025
ALTER TABLE "event_2025" RENAME TO "event_of_2025";

-- change column event.kind (type text -> varchar(40))
DROP VIEW "seen";
ALTER TABLE "event" ALTER COLUMN "kind" TYPE varchar(40);
CREATE VIEW "seen" AS SELECT event_of_2025.id, e.kind FROM event_of_2025 JOIN event_rest e ON e.id = event_of_2025.id;

COMMIT;

-- backwards
BEGIN;

-- change column event.kind (type varchar(40) -> text)
DROP VIEW "seen";
ALTER TABLE "event" ALTER COLUMN "kind" TYPE text;

-- rename partition event.event_of_2025 -> event_2025
ALTER TABLE "event_of_2025" RENAME TO "event_2025";

-- change column event.kind (type varchar(40) -> text)
CREATE VIEW "seen" AS SELECT event_2025.id, e.kind FROM event_2025 JOIN event_rest e ON e.id = event_2025.id;

COMMIT;
