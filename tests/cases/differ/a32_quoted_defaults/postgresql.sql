BEGIN;

-- add column book.pages (integer)
-- add column book.weight (numeric(6,2))
-- add column book.code (text)
-- add column book.truth (text)
-- add column book.flag (boolean)
-- add column book.nothing (text)
-- add column book.none (text)
-- add column book.sneaky (text)
ALTER TABLE "book"
    ADD COLUMN "pages" integer DEFAULT 0,
    ADD COLUMN "weight" numeric(6,2) DEFAULT 0.00,
    ADD COLUMN "code" text DEFAULT '0',
    ADD COLUMN "truth" text DEFAULT 'true',
    ADD COLUMN "flag" boolean DEFAULT TRUE,
    ADD COLUMN "nothing" text DEFAULT '',
    ADD COLUMN "none" text,
    ADD COLUMN "sneaky" text DEFAULT '''; DROP TABLE book; --';

COMMIT;
