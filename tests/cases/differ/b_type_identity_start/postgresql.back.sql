-- loses: table b

BEGIN;

-- change column a.id (numbering)
ALTER TABLE "a" ALTER COLUMN "id" SET START WITH 1 SET INCREMENT BY 1 SET NO MINVALUE SET NO MAXVALUE SET CACHE 1 SET NO CYCLE;

-- drop table b
DROP TABLE "b";

COMMIT;
