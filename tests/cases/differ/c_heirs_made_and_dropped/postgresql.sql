-- loses: table a1
-- loses: table x1

BEGIN;

-- drop table a1
DROP TABLE "a1";

-- drop table x1
DROP TABLE "x1";

-- add table x2 (1 columns)
CREATE TABLE "x2" (
    "id" integer
);

-- add table a2 (1 columns)
CREATE TABLE "a2" (
    "id" integer
) INHERITS (x2);

COMMIT;
