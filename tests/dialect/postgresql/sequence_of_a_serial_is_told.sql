-- forwards
BEGIN;

-- add sequence t_id_seq
ALTER SEQUENCE "t_id_seq" OWNED BY t.id;

-- change column t.id (not null, default none -> nextval('t_id_seq'::regclass), no auto increment, numbering)
ALTER TABLE "t"
    ALTER COLUMN "id" DROP DEFAULT,
    ALTER COLUMN "id" SET DEFAULT nextval('t_id_seq'::regclass);

COMMIT;

-- backwards
BEGIN;

-- change column t.id (null allowed, default nextval('t_id_seq'::regclass) -> none, auto increment, numbering)
ALTER TABLE "t" ALTER COLUMN "id" DROP DEFAULT;
ALTER SEQUENCE "t_id_seq" OWNED BY "t"."id";
ALTER TABLE "t" ALTER COLUMN "id" SET DEFAULT nextval('"t_id_seq"');

COMMIT;
