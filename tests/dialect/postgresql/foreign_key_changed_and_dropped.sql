-- forwards
BEGIN;

-- change foreign key t.t_r_id_fk
ALTER TABLE "t" ALTER CONSTRAINT "t_r_id_fk" DEFERRABLE;

-- drop foreign key t.t_r_id_fk
ALTER TABLE "t" DROP CONSTRAINT "t_r_id_fk";

COMMIT;

-- backwards
BEGIN;

-- add foreign key t.t_r_id_fk
ALTER TABLE "t" ADD CONSTRAINT "t_r_id_fk" FOREIGN KEY ("r_id") REFERENCES "r" ("id") DEFERRABLE;

-- change foreign key t.t_r_id_fk
ALTER TABLE "t" ALTER CONSTRAINT "t_r_id_fk" NOT DEFERRABLE;

COMMIT;
