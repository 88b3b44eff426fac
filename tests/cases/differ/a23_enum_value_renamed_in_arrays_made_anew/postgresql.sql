-- note: PostgreSQL cannot use a value in the transaction that adds it, so enum mood is made anew and these tables are rewritten: diary. Add the value in a migration of its own to avoid that.
-- must be 0: SELECT count(*) FROM (SELECT "id" AS joinery_row, CASE ("today")::text WHEN 'ok' THEN 'fine' ELSE ("today")::text END AS "today" FROM "diary") AS joinery_rows WHERE NOT (today <> 'new')

BEGIN;

-- rename value of enum mood: "ok" -> "fine"
ALTER TYPE "mood" RENAME VALUE 'ok' TO 'fine';

-- add value "new" to enum mood
ALTER TYPE "mood" RENAME TO "joinery_old_mood";
CREATE TYPE "mood" AS ENUM ('fine', 'sad', 'new');
ALTER TABLE "diary"
    ALTER COLUMN "today" DROP DEFAULT,
    ALTER COLUMN "today" TYPE "mood" USING "today"::text::"mood",
    ALTER COLUMN "today" SET DEFAULT 'sad',
    ALTER COLUMN "usual" DROP DEFAULT,
    ALTER COLUMN "usual" TYPE "mood"[] USING "usual"::text[]::"mood"[],
    ALTER COLUMN "usual" SET DEFAULT '{fine}';
DROP TYPE "joinery_old_mood";

-- add check diary.diary_new
ALTER TABLE "diary" ADD CONSTRAINT "diary_new" CHECK (today <> 'new');

COMMIT;
