-- note: PostgreSQL cannot drop or reorder the values of an enum, so mood is made anew and these tables are rewritten: diary.
-- must be 0: SELECT count(*) FROM "diary" WHERE "today"::text IN ('new')
-- must be 0: SELECT count(*) FROM "diary" WHERE "usual"::text[] && ARRAY['new']

BEGIN;

-- drop check diary.diary_new
ALTER TABLE "diary" DROP CONSTRAINT "diary_new";

-- drop value "new" of enum mood
ALTER TYPE "mood" RENAME TO "joinery_old_mood";
CREATE TYPE "mood" AS ENUM ('fine', 'sad');
ALTER TABLE "diary"
    ALTER COLUMN "today" DROP DEFAULT,
    ALTER COLUMN "today" TYPE "mood" USING "today"::text::"mood",
    ALTER COLUMN "today" SET DEFAULT 'sad',
    ALTER COLUMN "usual" DROP DEFAULT,
    ALTER COLUMN "usual" TYPE "mood"[] USING "usual"::text[]::"mood"[],
    ALTER COLUMN "usual" SET DEFAULT '{fine}';
DROP TYPE "joinery_old_mood";

-- rename value of enum mood: "fine" -> "ok"
ALTER TYPE "mood" RENAME VALUE 'fine' TO 'ok';

COMMIT;
