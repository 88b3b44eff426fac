BEGIN;

-- change index t_index
DROP INDEX "t_index";

-- change index t_other
DROP INDEX "t_other";

-- change index t_index
CREATE INDEX "t_index" ON "t" ("a");

-- change index t_other
CREATE INDEX "t_other" ON "t" ("b") WHERE a IS NOT NULL;

COMMIT;
