BEGIN;

-- change trigger mood_noted
DROP TRIGGER "mood_noted";

-- change view glad
DROP VIEW "glad";

-- rename table human to person
ALTER TABLE "human" RENAME TO "person";

-- rename column person.feels to mood
ALTER TABLE "person" RENAME COLUMN "feels" TO "mood";

-- change view glad
CREATE VIEW "glad" AS SELECT name FROM person WHERE mood = 'glad';

-- change trigger mood_noted
CREATE TRIGGER "mood_noted" AFTER UPDATE OF mood ON person BEGIN
    INSERT INTO note (person_id, what) VALUES (NEW.id, NEW.mood);
END;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "glad";
EXPLAIN QUERY PLAN UPDATE "person" SET "mood" = "mood";

COMMIT;
