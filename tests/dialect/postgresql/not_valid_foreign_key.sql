-- forwards
BEGIN;

-- add foreign key on t
ALTER TABLE "t" ADD CONSTRAINT "t_r_id_fkey" FOREIGN KEY ("r_id") REFERENCES "r" ("id") NOT VALID;

COMMIT;

-- backwards
BEGIN;

-- drop foreign key on t
ALTER TABLE "t" DROP CONSTRAINT "t_r_id_fkey";

COMMIT;
