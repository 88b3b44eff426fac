-- forwards
BEGIN;

-- change foreign key t.t_r_id_fk
ALTER TABLE "t" ALTER CONSTRAINT "t_r_id_fk" DEFERRABLE;
COMMENT ON CONSTRAINT "t_r_id_fk" ON "t" IS 'later';

COMMIT;

-- backwards
BEGIN;

-- change foreign key t.t_r_id_fk
ALTER TABLE "t" ALTER CONSTRAINT "t_r_id_fk" NOT DEFERRABLE;
COMMENT ON CONSTRAINT "t_r_id_fk" ON "t" IS NULL;

COMMIT;
