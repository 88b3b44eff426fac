-- forwards
BEGIN;

-- add partition event.event_2024
ALTER TABLE "event" DETACH PARTITION "event_rest";
CREATE TEMPORARY TABLE "joinery_moved_rows" ON COMMIT DROP AS SELECT "id", "happened", "kind" FROM "event" WITH NO DATA;
WITH moved AS (DELETE FROM "event_rest" WHERE NOT (happened IS NULL OR happened < '2024-01-01' OR happened >= '2025-01-01') RETURNING "id", "happened", "kind")
INSERT INTO "joinery_moved_rows" SELECT * FROM moved;
ALTER TABLE "event" ATTACH PARTITION "event_rest" DEFAULT;
CREATE TABLE "event_2024" PARTITION OF "event" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- rename partition event.event_2025 -> event_of_2025
ALTER TABLE "event_2025" RENAME TO "event_of_2025";
INSERT INTO "event" ("id", "happened", "kind") OVERRIDING SYSTEM VALUE SELECT "id", "happened", "kind" FROM "joinery_moved_rows";
DROP TABLE "joinery_moved_rows";

-- add column event.place (text)
ALTER TABLE "event" ADD COLUMN "place" text;

-- change partition event.event_2024
ALTER TABLE "event" DETACH PARTITION "event_2024";
ALTER TABLE "event" DETACH PARTITION "event_rest";
CREATE TEMPORARY TABLE "joinery_moved_rows" ON COMMIT DROP AS SELECT "id", "happened", "kind", "place" FROM "event" WITH NO DATA;
WITH moved AS (DELETE FROM "event_2024" WHERE happened IS NULL OR happened < '2023-01-01' OR happened >= '2025-01-01' RETURNING "id", "happened", "kind", "place")
INSERT INTO "joinery_moved_rows" SELECT * FROM moved;
WITH moved AS (DELETE FROM "event_rest" WHERE NOT (happened IS NULL OR happened < '2023-01-01' OR happened >= '2025-01-01') RETURNING "id", "happened", "kind", "place")
INSERT INTO "joinery_moved_rows" SELECT * FROM moved;
ALTER TABLE "event" ATTACH PARTITION "event_rest" DEFAULT;
CREATE SCHEMA IF NOT EXISTS "old";
ALTER TABLE "event_2024" SET SCHEMA "old";
ALTER TABLE "event" ATTACH PARTITION "old"."event_2024" FOR VALUES FROM ('2023-01-01') TO ('2025-01-01');
ALTER TABLE "old"."event_2024" SET (fillfactor = 80);
COMMENT ON TABLE "old"."event_2024" IS 'Two years';
INSERT INTO "event" ("id", "happened", "kind", "place") OVERRIDING SYSTEM VALUE SELECT "id", "happened", "kind", "place" FROM "joinery_moved_rows";
DROP TABLE "joinery_moved_rows";

COMMIT;

-- backwards
BEGIN;

-- change partition event.event_2024
ALTER TABLE "event" DETACH PARTITION "old"."event_2024";
ALTER TABLE "event" DETACH PARTITION "event_rest";
CREATE TEMPORARY TABLE "joinery_moved_rows" ON COMMIT DROP AS SELECT "id", "happened", "kind", "place" FROM "event" WITH NO DATA;
WITH moved AS (DELETE FROM "old"."event_2024" WHERE happened IS NULL OR happened < '2024-01-01' OR happened >= '2025-01-01' RETURNING "id", "happened", "kind", "place")
INSERT INTO "joinery_moved_rows" SELECT * FROM moved;
WITH moved AS (DELETE FROM "event_rest" WHERE NOT (happened IS NULL OR happened < '2024-01-01' OR happened >= '2025-01-01') RETURNING "id", "happened", "kind", "place")
INSERT INTO "joinery_moved_rows" SELECT * FROM moved;
ALTER TABLE "event" ATTACH PARTITION "event_rest" DEFAULT;
ALTER TABLE "old"."event_2024" SET SCHEMA "public";
ALTER TABLE "event" ATTACH PARTITION "event_2024" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE "event_2024" RESET (fillfactor);
COMMENT ON TABLE "event_2024" IS NULL;
INSERT INTO "event" ("id", "happened", "kind", "place") OVERRIDING SYSTEM VALUE SELECT "id", "happened", "kind", "place" FROM "joinery_moved_rows";
DROP TABLE "joinery_moved_rows";

-- drop column event.place
ALTER TABLE "event" DROP COLUMN "place";

-- rename partition event.event_of_2025 -> event_2025
ALTER TABLE "event_of_2025" RENAME TO "event_2025";

-- drop partition event.event_2024
DROP TABLE "event_2024";

-- Drop namespace old, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "old";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
