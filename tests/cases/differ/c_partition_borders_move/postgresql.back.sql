-- must be 0: SELECT count(*) FROM "event_a" WHERE NOT ((year_of >= 2020 AND year_of < 2024) OR (year_of >= 2024 AND year_of < 2028))

BEGIN;

-- change partition event.event_a
ALTER TABLE "event" DETACH PARTITION "event_a";

-- change partition event.event_b
ALTER TABLE "event" DETACH PARTITION "event_b";

-- drop partition event.event_c
ALTER TABLE "event" DETACH PARTITION "event_c";

-- Move rows to the partitions that take them from now on
WITH moved AS (DELETE FROM "event_a" WHERE year_of >= 2024 AND year_of < 2028 RETURNING "id", "year_of")
INSERT INTO "event_b" ("id", "year_of") OVERRIDING SYSTEM VALUE SELECT * FROM moved;
WITH moved AS (DELETE FROM "event_c" WHERE year_of >= 2024 AND year_of < 2028 RETURNING "id", "year_of")
INSERT INTO "event_b" ("id", "year_of") OVERRIDING SYSTEM VALUE SELECT * FROM moved;

-- drop partition event.event_c
DROP TABLE "event_c";

-- change partition event.event_a
ALTER TABLE "event" ATTACH PARTITION "event_a" FOR VALUES FROM (2020) TO (2024);

-- change partition event.event_b
ALTER TABLE "event" ATTACH PARTITION "event_b" FOR VALUES FROM (2024) TO (2028);

COMMIT;
