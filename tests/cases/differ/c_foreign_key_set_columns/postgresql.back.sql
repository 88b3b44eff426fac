BEGIN;

-- drop foreign key t.t_u
ALTER TABLE "t" DROP CONSTRAINT "t_u";

COMMIT;
