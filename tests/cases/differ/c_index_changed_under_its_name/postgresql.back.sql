BEGIN;

-- change index t.t_other
DROP INDEX "t_other";
CREATE INDEX "t_other" ON "t" ("b") WHERE (a IS NOT NULL);

-- change index t.t_index
DROP INDEX "t_index";
CREATE INDEX "t_index" ON "t" ("a");

COMMIT;
