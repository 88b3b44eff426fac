-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- set views and triggers aside
DROP TRIGGER "mood_noted";

-- change view glad
DROP VIEW "glad";

-- change index person_mood
DROP INDEX "person_mood";

-- change person: mood, other (rebuild)
CREATE TABLE "joinery_new_person" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "mood" TEXT NOT NULL DEFAULT 'ok' CHECK ("mood" IN ('glad', 'ok', 'sad')),
    "other" TEXT CHECK ("other" IN ('glad', 'ok', 'sad')),
    UNIQUE ("name"),
    CHECK (mood <> name)
);
INSERT INTO "joinery_new_person" ("id", "name", "mood", "other")
SELECT "id", "name", CASE "mood" WHEN 'glad' THEN 'sad' WHEN 'sad' THEN 'glad' ELSE "mood" END, CASE "other" WHEN 'glad' THEN 'sad' WHEN 'sad' THEN 'glad' ELSE "other" END
FROM "person";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_person';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_person', seq FROM sqlite_sequence WHERE name = 'person' COLLATE NOCASE;
DROP TABLE "person";
ALTER TABLE "joinery_new_person" RENAME TO "person";
CREATE INDEX "person_mood" ON "person" ("mood") WHERE mood = 'glad';

-- change view glad
CREATE VIEW "glad" AS SELECT name FROM person WHERE mood = 'glad';

-- put views and triggers back
CREATE TRIGGER "mood_noted" AFTER UPDATE OF mood ON person BEGIN
    INSERT INTO note (person_id, what) VALUES (NEW.id, NEW.mood);
END;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "glad";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
