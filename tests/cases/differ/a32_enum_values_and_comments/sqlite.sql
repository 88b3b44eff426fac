-- warning: Column book.state has the type enum('it''s','b;c'), which SQLite does not know. It is kept as TEXT with a check of its values, and sorts by its text.
-- note: Table book has comments that SQLite has no place for (2). They stay in the model.
-- warning: Enum mood is a type with a name of its own, which SQLite does not know. It is kept as TEXT with a check of its values, and sorts by its text.
-- must be 0: SELECT count(*) FROM (SELECT "id", 'it''s' AS "mood", NULL AS "state" FROM "book") AS "book" WHERE NOT ("mood" IN ('', '; DROP TABLE book; --', 'a"b', 'back\slash', 'it''s', 'ä ö'))
-- must be 0: SELECT count(*) FROM (SELECT "id", 'it''s' AS "mood", NULL AS "state" FROM "book") AS "book" WHERE NOT ("state" IN ('b;c', 'it''s'))

BEGIN;

-- add column book.mood
ALTER TABLE "book" ADD COLUMN "mood" TEXT DEFAULT 'it''s' CHECK ("mood" IN ('', '; DROP TABLE book; --', 'a"b', 'back\slash', 'it''s', 'ä ö'));

-- add column book.state
ALTER TABLE "book" ADD COLUMN "state" TEXT CHECK ("state" IN ('b;c', 'it''s'));

COMMIT;
