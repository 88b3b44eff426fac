BEGIN;

-- change column sample.id (numbering)
ALTER TABLE "sample" ALTER COLUMN "id" DROP IDENTITY;
CREATE SEQUENCE "sample_id_seq" AS integer OWNED BY "sample"."id";
ALTER TABLE "sample" ALTER COLUMN "id" SET DEFAULT nextval('"sample_id_seq"');
SELECT setval(pg_get_serial_sequence('"sample"', 'id'), max("id")) FROM "sample" HAVING max("id") IS NOT NULL;

COMMIT;
