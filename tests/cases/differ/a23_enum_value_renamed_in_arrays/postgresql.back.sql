BEGIN;

-- change column diary.first (default '{sad,fine}' -> '{fine,sad}')
ALTER TABLE "diary" ALTER COLUMN "first" SET DEFAULT '{fine,sad}';

-- rename value of enum mood: "so, so" -> "so so"
ALTER TYPE "mood" RENAME VALUE 'so, so' TO 'so so';

-- rename value of enum mood: "fine" -> "ok"
ALTER TYPE "mood" RENAME VALUE 'fine' TO 'ok';

COMMIT;
