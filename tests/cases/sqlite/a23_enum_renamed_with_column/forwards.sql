BEGIN;

-- change trigger mood_noted
DROP TRIGGER "mood_noted";

-- change view glad
DROP VIEW "glad";

-- rename table person to human
ALTER TABLE "person" RENAME TO "human";

-- rename column human.mood to feels
ALTER TABLE "human" RENAME COLUMN "mood" TO "feels";

-- change view glad
CREATE VIEW "glad" AS SELECT name FROM human WHERE feels = 'glad';

-- change trigger mood_noted
CREATE TRIGGER "mood_noted" AFTER UPDATE OF feels ON human BEGIN
    INSERT INTO note (person_id, what) VALUES (NEW.id, NEW.feels);
END;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "glad";
EXPLAIN QUERY PLAN UPDATE "human" SET "feels" = "feels";

COMMIT;
