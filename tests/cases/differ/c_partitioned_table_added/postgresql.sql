BEGIN;

-- add table event (2 columns)
CREATE TABLE "event" (
    "id" integer NOT NULL,
    "at" date NOT NULL,
    CONSTRAINT "event_pkey" PRIMARY KEY ("id", "at")
) PARTITION BY RANGE (at);
CREATE TABLE "event_2025" PARTITION OF "event" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE "event_rest" PARTITION OF "event" DEFAULT;
CREATE INDEX "event_at" ON "event" ("at");

COMMIT;
