BEGIN;

-- change partition event.event_a
ALTER TABLE "event" DETACH PARTITION "event_a";
ALTER TABLE "event" DETACH PARTITION "event_b";
CREATE TEMPORARY TABLE "joinery_moved_rows" ON COMMIT DROP AS SELECT "id", "year_of" FROM "event" WITH NO DATA;
WITH moved AS (DELETE FROM "event_a" WHERE (year_of IN (2024)) IS NOT TRUE RETURNING "id", "year_of")
INSERT INTO "joinery_moved_rows" SELECT * FROM moved;
ALTER TABLE "event" ATTACH PARTITION "event_a" FOR VALUES IN (2024);

-- change partition event.event_b
ALTER TABLE "event" ATTACH PARTITION "event_b" FOR VALUES IN (2025, 2026);
INSERT INTO "event" ("id", "year_of") OVERRIDING SYSTEM VALUE SELECT "id", "year_of" FROM "joinery_moved_rows";
DROP TABLE "joinery_moved_rows";

COMMIT;
