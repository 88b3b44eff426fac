-- loses: column book.state
-- loses: column book.mood

BEGIN;

-- drop column book.state
-- drop column book.mood
ALTER TABLE "book"
    DROP COLUMN "state",
    DROP COLUMN "mood";

-- change comment of table book
COMMENT ON TABLE "book" IS NULL;

-- drop enum mood
DROP TYPE "mood";

COMMIT;
