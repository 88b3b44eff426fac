BEGIN;

-- change column book.pages (not null, default none -> 0)
ALTER TABLE "book" ALTER COLUMN "pages" SET DEFAULT 0;
UPDATE "book" SET "pages" = DEFAULT WHERE "pages" IS NULL;

-- change column book.pages (not null, default none -> 0)
-- change column book.state (not null, default none -> 'new')
ALTER TABLE "book"
    ALTER COLUMN "pages" SET NOT NULL,
    ALTER COLUMN "state" SET DEFAULT 'new';

-- change column book.state (not null, default none -> 'new')
UPDATE "book" SET "state" = DEFAULT WHERE "state" IS NULL;

-- change column book.state (not null, default none -> 'new')
-- change column book.made (not null, default none -> current_timestamp)
ALTER TABLE "book"
    ALTER COLUMN "state" SET NOT NULL,
    ALTER COLUMN "made" SET DEFAULT CURRENT_TIMESTAMP;

-- change column book.made (not null, default none -> current_timestamp)
UPDATE "book" SET "made" = DEFAULT WHERE "made" IS NULL;
ALTER TABLE "book" ALTER COLUMN "made" SET NOT NULL;

COMMIT;
