-- forwards
BEGIN;

-- rename value of enum mood: "happy" -> "glad"
ALTER TYPE "mood" RENAME VALUE 'happy' TO 'glad';

COMMIT;

-- backwards
BEGIN;

-- rename value of enum mood: "glad" -> "happy"
ALTER TYPE "mood" RENAME VALUE 'glad' TO 'happy';

COMMIT;
