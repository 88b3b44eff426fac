-- loses: table b

BEGIN;

-- change column a.id (numbering)
ALTER TABLE "a" ALTER COLUMN "id" SET START WITH 1;

-- drop table b
DROP TABLE "b";

COMMIT;
