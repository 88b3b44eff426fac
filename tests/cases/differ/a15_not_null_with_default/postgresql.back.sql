BEGIN;

-- change column book.made (null allowed, default current_timestamp -> none)
-- change column book.state (null allowed, default 'new' -> none)
-- change column book.pages (null allowed, default 0 -> none)
ALTER TABLE "book"
    ALTER COLUMN "made" DROP DEFAULT,
    ALTER COLUMN "made" DROP NOT NULL,
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" DROP NOT NULL,
    ALTER COLUMN "pages" DROP DEFAULT,
    ALTER COLUMN "pages" DROP NOT NULL;

COMMIT;
