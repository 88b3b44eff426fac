-- forwards
BEGIN;

-- add sequence t_n_seq
ALTER SEQUENCE "t_n_seq" OWNED BY NONE;

-- add column t.m (integer not null)
-- drop column t.n
ALTER TABLE "t"
    ADD COLUMN "m" integer DEFAULT nextval('t_n_seq'::regclass) NOT NULL,
    DROP COLUMN "n";

-- add sequence t_n_seq
ALTER SEQUENCE "t_n_seq" OWNED BY t.m;

COMMIT;

-- backwards
BEGIN;

-- add column t.n (integer not null)
ALTER SEQUENCE "t_n_seq" RENAME TO "joinery_old_t_n_seq";

-- add column t.n (integer not null)
-- drop column t.m
ALTER TABLE "t"
    ADD COLUMN "n" serial,
    DROP COLUMN "m";

COMMIT;
