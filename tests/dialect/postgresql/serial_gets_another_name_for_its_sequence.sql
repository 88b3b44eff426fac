-- forwards
BEGIN;

-- add sequence counter
DO $$BEGIN
    IF to_regclass('"counter"') IS DISTINCT FROM pg_get_serial_sequence('"t"', 'id')::regclass THEN
        EXECUTE 'ALTER SEQUENCE ' || pg_get_serial_sequence('"t"', 'id') || ' RENAME TO "counter"';
    END IF;
END$$;
ALTER SEQUENCE "counter" OWNED BY t.id;

-- change column t.id (not null, default none -> nextval('counter'::regclass), no auto increment, numbering)
ALTER TABLE "t"
    ALTER COLUMN "id" DROP DEFAULT,
    ALTER COLUMN "id" SET DEFAULT nextval('counter'::regclass);

COMMIT;

-- backwards
BEGIN;

-- change column t.id (null allowed, default nextval('counter'::regclass) -> none, auto increment, numbering)
ALTER TABLE "t" ALTER COLUMN "id" DROP DEFAULT;
ALTER SEQUENCE "counter" RENAME TO "t_id_seq";
ALTER SEQUENCE "t_id_seq" OWNED BY "t"."id";
ALTER TABLE "t" ALTER COLUMN "id" SET DEFAULT nextval('"t_id_seq"');

COMMIT;
