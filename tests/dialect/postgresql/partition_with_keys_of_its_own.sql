-- forwards
BEGIN;

-- add table kind (1 columns)
CREATE TABLE "kind" (
    "name" text NOT NULL,
    CONSTRAINT "kind_pkey" PRIMARY KEY ("name")
);

-- change partition event.event_2025
ALTER TABLE "event_2025"
    ALTER COLUMN "kind" SET DEFAULT 'a'::text,
    ALTER COLUMN "kind" SET NOT NULL;
COMMENT ON COLUMN "event_2025"."kind" IS 'Of 2025';

-- add partition event.event_2024
ALTER TABLE "event" DETACH PARTITION "event_rest";
CREATE TABLE "event_2024" PARTITION OF "event" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE "event" DETACH PARTITION "event_2024";

-- Move rows to the partitions that take them from now on
WITH moved AS (DELETE FROM "event_rest" WHERE happened >= '2024-01-01' AND happened < '2025-01-01' RETURNING "id", "happened", "kind")
INSERT INTO "event_2024" ("id", "happened", "kind") OVERRIDING SYSTEM VALUE SELECT * FROM moved;

-- add partition event.event_2024
ALTER TABLE "event" ATTACH PARTITION "event_2024" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE "event" ATTACH PARTITION "event_rest" DEFAULT;

-- change index event.by_kind
DROP INDEX "by_kind";
CREATE INDEX "by_kind" ON "event" ("kind" DESC);
DO $$DECLARE
    own record;
BEGIN
    FOR own IN SELECT i.indexrelid::regclass AS index, wanted.name
        FROM (VALUES ('"event_2024"', '"event_pkey"', 'older'),
            ('"event_2025"', '"by_kind"', 'kinds of 2025'),
            ('"event_2025"', '"event_pkey"', 'It''s the key')) wanted(part, whole, name)
        JOIN pg_index i ON i.indrelid = wanted.part::regclass
        JOIN pg_class c ON c.oid = i.indexrelid AND c.relname <> wanted.name
        WHERE i.indexrelid IN (SELECT relid FROM pg_partition_tree(wanted.whole::regclass)) LOOP
        EXECUTE format('ALTER INDEX %s RENAME TO %I', own.index, own.name);
    END LOOP;
END$$;
ALTER TABLE "event_2024" ADD CONSTRAINT "c" CHECK (id > 0);
ALTER TABLE "event_2025"
    ADD CONSTRAINT "one" UNIQUE (id),
    ADD CONSTRAINT "of_a_kind" FOREIGN KEY (kind) REFERENCES kind (name) NOT VALID;

COMMIT;

-- backwards
BEGIN;

-- change index event.by_kind
DROP INDEX "by_kind";
CREATE INDEX "by_kind" ON "event" ("kind");

-- change partition event.event_2025
ALTER TABLE "event_2025"
    DROP CONSTRAINT IF EXISTS "of_a_kind",
    DROP CONSTRAINT IF EXISTS "one",
    ALTER COLUMN "kind" DROP DEFAULT,
    ALTER COLUMN "kind" DROP NOT NULL;
COMMENT ON COLUMN "event_2025"."kind" IS NULL;

-- drop partition event.event_2024
ALTER TABLE "event" DETACH PARTITION "event_2024";

-- change partition event.event_2025
ALTER TABLE "event" DETACH PARTITION "event_rest";

-- Move rows to the partitions that take them from now on
WITH moved AS (DELETE FROM "event_2024" WHERE NOT (happened >= '2025-01-01' AND happened < '2026-01-01') RETURNING "id", "happened", "kind")
INSERT INTO "event_rest" ("id", "happened", "kind") OVERRIDING SYSTEM VALUE SELECT * FROM moved;

-- drop partition event.event_2024
DROP TABLE "event_2024";

-- change partition event.event_2025
ALTER TABLE "event" ATTACH PARTITION "event_rest" DEFAULT;

-- drop table kind
DROP TABLE "kind";

-- change partition event.event_2025
DO $$DECLARE
    own record;
BEGIN
    FOR own IN SELECT i.indexrelid::regclass AS index, wanted.name
        FROM (VALUES ('"event_2025"', '"by_kind"', 'event_2025_kind_idx'),
            ('"event_2025"', '"event_pkey"', 'event_2025_pkey')) wanted(part, whole, name)
        JOIN pg_index i ON i.indrelid = wanted.part::regclass
        JOIN pg_class c ON c.oid = i.indexrelid AND c.relname <> wanted.name
        WHERE i.indexrelid IN (SELECT relid FROM pg_partition_tree(wanted.whole::regclass)) LOOP
        EXECUTE format('ALTER INDEX %s RENAME TO %I', own.index, own.name);
    END LOOP;
END$$;

COMMIT;
