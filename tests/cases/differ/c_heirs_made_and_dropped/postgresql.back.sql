-- loses: table a2
-- loses: table x2

BEGIN;

-- drop table a2
DROP TABLE "a2";

-- drop table x2
DROP TABLE "x2";

-- add table x1 (1 columns)
CREATE TABLE "x1" (
    "id" integer
);

-- add table a1 (1 columns)
CREATE TABLE "a1" (
    "id" integer
) INHERITS (x1);

COMMIT;
