-- must be 0: SELECT count(*) FROM "event_b" WHERE NOT ((year_of >= 2025 AND year_of < 2027) OR (year_of >= 2020 AND year_of < 2025) OR (year_of >= 2027 AND year_of < 2028))

BEGIN;

-- change partition event.event_a
ALTER TABLE "event" DETACH PARTITION "event_a";

-- change partition event.event_b
ALTER TABLE "event" DETACH PARTITION "event_b";

-- add partition event.event_c
CREATE TABLE "event_c" PARTITION OF "event" FOR VALUES FROM (2027) TO (2028);
ALTER TABLE "event" DETACH PARTITION "event_c";

-- Move rows to the partitions that take them from now on
WITH moved AS (DELETE FROM "event_b" WHERE year_of >= 2020 AND year_of < 2025 RETURNING "id", "year_of")
INSERT INTO "event_a" ("id", "year_of") OVERRIDING SYSTEM VALUE SELECT * FROM moved;
WITH moved AS (DELETE FROM "event_b" WHERE year_of >= 2027 AND year_of < 2028 RETURNING "id", "year_of")
INSERT INTO "event_c" ("id", "year_of") OVERRIDING SYSTEM VALUE SELECT * FROM moved;

-- change partition event.event_a
ALTER TABLE "event" ATTACH PARTITION "event_a" FOR VALUES FROM (2020) TO (2025);

-- change partition event.event_b
ALTER TABLE "event" ATTACH PARTITION "event_b" FOR VALUES FROM (2025) TO (2027);

-- add partition event.event_c
ALTER TABLE "event" ATTACH PARTITION "event_c" FOR VALUES FROM (2027) TO (2028);

COMMIT;
