-- must be 0: SELECT count(*) FROM "book"

BEGIN;

-- add column book.pages (integer not null)
-- add column book.state (text not null)
-- add column book.made (timestamp not null)
-- add column book.code (uuid not null)
ALTER TABLE "book"
    ADD COLUMN "pages" integer NOT NULL,
    ADD COLUMN "state" text DEFAULT 'new' NOT NULL,
    ADD COLUMN "made" timestamp DEFAULT CURRENT_TIMESTAMP NOT NULL,
    ADD COLUMN "code" uuid DEFAULT gen_random_uuid() NOT NULL;

COMMIT;
