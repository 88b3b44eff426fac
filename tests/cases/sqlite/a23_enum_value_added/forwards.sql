-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- set views and triggers aside
DROP TRIGGER "mood_noted";

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change person: mood, other (rebuild)
CREATE TABLE "joinery_new_person" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "mood" TEXT NOT NULL DEFAULT 'ok' CHECK ("mood" IN ('glad', 'great', 'it''s fine', 'ok', 'sad')),
    "other" TEXT CHECK ("other" IN ('glad', 'great', 'it''s fine', 'ok', 'sad')),
    UNIQUE ("name"),
    CHECK (mood <> name)
);
INSERT INTO "joinery_new_person" ("id", "name", "mood", "other")
SELECT "id", "name", "mood", "other"
FROM "person";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_person';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_person', seq FROM sqlite_sequence WHERE name = 'person' COLLATE NOCASE;
DROP TABLE "person";
ALTER TABLE "joinery_new_person" RENAME TO "person";
CREATE INDEX "person_mood" ON "person" ("mood") WHERE mood = 'glad';

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

-- put views and triggers back
CREATE TRIGGER "mood_noted" AFTER UPDATE OF mood ON person BEGIN
    INSERT INTO note (person_id, what) VALUES (NEW.id, NEW.mood);
END;

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
