BEGIN;

-- rename column kind.label to code
ALTER TABLE "kind" RENAME COLUMN "label" TO "code";

-- add column kind.label
ALTER TABLE "kind" ADD COLUMN "label" TEXT;

COMMIT;
