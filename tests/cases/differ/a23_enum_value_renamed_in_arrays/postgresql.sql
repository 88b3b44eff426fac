BEGIN;

-- rename value of enum mood: "ok" -> "fine"
ALTER TYPE "mood" RENAME VALUE 'ok' TO 'fine';

-- rename value of enum mood: "so so" -> "so, so"
ALTER TYPE "mood" RENAME VALUE 'so so' TO 'so, so';

-- change column diary.first (default '{fine,sad}' -> '{sad,fine}')
ALTER TABLE "diary" ALTER COLUMN "first" SET DEFAULT '{sad,fine}';

COMMIT;
