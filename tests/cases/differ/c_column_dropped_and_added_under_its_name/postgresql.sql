-- loses: column t.value

BEGIN;

-- drop index t.t_value
DROP INDEX "t_value";

-- drop column t.value
ALTER TABLE "t" DROP COLUMN "value";

-- add column t.value (text not null)
ALTER TABLE "t" ADD COLUMN "value" text DEFAULT '' NOT NULL;

-- add index t.t_value
CREATE INDEX "t_value" ON "t" ("value");

COMMIT;
