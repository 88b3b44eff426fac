-- warning: Column book.state has the type enum('it''s','b;c'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.

BEGIN;

-- add enum mood (6 values)
CREATE TYPE "mood" AS ENUM ('it''s', 'a"b', E'back\\slash', '; DROP TABLE book; --', '', 'ä ö');

-- change comment of table book
COMMENT ON TABLE "book" IS 'It''s a book; DROP TABLE book; --
in two lines';

-- add column book.mood (mood)
-- add column book.state (enum('it''s','b;c'))
ALTER TABLE "book"
    ADD COLUMN "mood" "mood" DEFAULT 'it''s',
    ADD COLUMN "state" text,
    ADD CONSTRAINT "book_state_check" CHECK ("state" IN ('it''s', 'b;c'));

-- add column book.state (enum('it''s','b;c'))
COMMENT ON COLUMN "book"."state" IS 'What it''s in; "now"';

COMMIT;
