-- loses: column t.value

BEGIN;

-- drop index t.t_value
DROP INDEX "t_value";

-- drop column t.value
ALTER TABLE "t" DROP COLUMN "value";

-- add column t.value (integer)
ALTER TABLE "t" ADD COLUMN "value" integer;

-- add index t.t_value
CREATE INDEX "t_value" ON "t" ("value");

COMMIT;
