-- forwards
BEGIN;

-- change foreign key t.t_r_id_fk
ALTER TABLE "t"
    DROP CONSTRAINT "t_r_id_fk",
    ADD CONSTRAINT "t_r_id_fk" FOREIGN KEY ("r_id") REFERENCES "r2" ("id") MATCH FULL ON DELETE SET NULL ("r_id") ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

COMMIT;

-- backwards
BEGIN;

-- change foreign key t.t_r_id_fk
ALTER TABLE "t"
    DROP CONSTRAINT "t_r_id_fk",
    ADD CONSTRAINT "t_r_id_fk" FOREIGN KEY ("r_id") REFERENCES "r1" ("id");

COMMIT;
