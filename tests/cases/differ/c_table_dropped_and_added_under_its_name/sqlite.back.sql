-- loses: table t

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table t
DROP TABLE "t";

-- add table t
CREATE TABLE "t" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "value" INTEGER
);

-- add index t_value
CREATE INDEX "t_value" ON "t" ("value");

-- no row may point nowhere
PRAGMA foreign_key_check("child");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
