BEGIN;

-- change partition event.event_a
ALTER TABLE "event" DETACH PARTITION "event_a";
ALTER TABLE "event" DETACH PARTITION "event_b";
CREATE TEMPORARY TABLE "joinery_moved_rows" ON COMMIT DROP AS SELECT "id", "year_of" FROM "event" WITH NO DATA;
WITH moved AS (DELETE FROM "event_b" WHERE year_of IS NULL OR year_of < 2025 OR year_of >= 2027 RETURNING "id", "year_of")
INSERT INTO "joinery_moved_rows" SELECT * FROM moved;
ALTER TABLE "event" ATTACH PARTITION "event_a" FOR VALUES FROM (2020) TO (2025);

-- change partition event.event_b
ALTER TABLE "event" ATTACH PARTITION "event_b" FOR VALUES FROM (2025) TO (2027);

-- add partition event.event_c
CREATE TABLE "event_c" PARTITION OF "event" FOR VALUES FROM (2027) TO (2028);
INSERT INTO "event" ("id", "year_of") OVERRIDING SYSTEM VALUE SELECT "id", "year_of" FROM "joinery_moved_rows";
DROP TABLE "joinery_moved_rows";

COMMIT;
