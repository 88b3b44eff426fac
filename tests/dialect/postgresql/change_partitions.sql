-- forwards
BEGIN;

-- rename partition event.event_2025 -> event_of_2025
ALTER TABLE "event_2025" RENAME TO "event_of_2025";

-- add column event.place (text)
ALTER TABLE "event" ADD COLUMN "place" text;

-- change partition event.event_2024
ALTER TABLE "event" DETACH PARTITION "event_rest";
CREATE SCHEMA IF NOT EXISTS "old";
CREATE TABLE "old"."event_2024" PARTITION OF "event" FOR VALUES FROM ('2023-01-01') TO ('2025-01-01') WITH (fillfactor = 80);
COMMENT ON TABLE "old"."event_2024" IS 'Two years';
ALTER TABLE "event" DETACH PARTITION "old"."event_2024";

-- Move rows to the partitions that take them from now on
WITH moved AS (DELETE FROM "event_rest" WHERE happened >= '2023-01-01' AND happened < '2025-01-01' RETURNING "id", "happened", "kind", "place")
INSERT INTO "old"."event_2024" ("id", "happened", "kind", "place") OVERRIDING SYSTEM VALUE SELECT * FROM moved;

-- change partition event.event_2024
ALTER TABLE "event" ATTACH PARTITION "old"."event_2024" FOR VALUES FROM ('2023-01-01') TO ('2025-01-01');
ALTER TABLE "event" ATTACH PARTITION "event_rest" DEFAULT;

COMMIT;

-- backwards
BEGIN;

-- change partition event.event_2024
ALTER TABLE "old"."event_2024" SET SCHEMA "public";
ALTER TABLE "event_2024" RESET (fillfactor);
COMMENT ON TABLE "event_2024" IS NULL;

-- drop column event.place
ALTER TABLE "event" DROP COLUMN "place";

-- rename partition event.event_of_2025 -> event_2025
ALTER TABLE "event_of_2025" RENAME TO "event_2025";

-- drop partition event.event_2024
ALTER TABLE "event_2024" RENAME TO "joinery_dropped_4";
ALTER TABLE "event" DETACH PARTITION "joinery_dropped_4";
ALTER TABLE "event" DETACH PARTITION "event_rest";

-- Move rows to the partitions that take them from now on
WITH moved AS (DELETE FROM "joinery_dropped_4" WHERE NOT (happened >= '2025-01-01' AND happened < '2026-01-01') RETURNING "id", "happened", "kind")
INSERT INTO "event_rest" ("id", "happened", "kind") OVERRIDING SYSTEM VALUE SELECT * FROM moved;

-- drop partition event.event_2024
DROP TABLE "joinery_dropped_4";
ALTER TABLE "event" ATTACH PARTITION "event_rest" DEFAULT;

-- Drop namespace old, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "old";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
