-- loses: partition event_c of table event

BEGIN;

-- drop partition event.event_c
DROP TABLE "event_c";

-- change partition event.event_b
ALTER TABLE "event" DETACH PARTITION "event_b";
ALTER TABLE "event" DETACH PARTITION "event_a";
CREATE TEMPORARY TABLE "joinery_moved_rows" ON COMMIT DROP AS SELECT "id", "year_of" FROM "event" WITH NO DATA;
WITH moved AS (DELETE FROM "event_a" WHERE year_of IS NULL OR year_of < 2020 OR year_of >= 2024 RETURNING "id", "year_of")
INSERT INTO "joinery_moved_rows" SELECT * FROM moved;
ALTER TABLE "event" ATTACH PARTITION "event_b" FOR VALUES FROM (2024) TO (2028);

-- change partition event.event_a
ALTER TABLE "event" ATTACH PARTITION "event_a" FOR VALUES FROM (2020) TO (2024);
INSERT INTO "event" ("id", "year_of") OVERRIDING SYSTEM VALUE SELECT "id", "year_of" FROM "joinery_moved_rows";
DROP TABLE "joinery_moved_rows";

COMMIT;
