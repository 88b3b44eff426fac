-- forwards
BEGIN;

-- change column t.v (type text -> blob)
ALTER TABLE "t" ALTER COLUMN "v" TYPE bytea USING convert_to("v", 'UTF8');

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type blob -> text)
ALTER TABLE "t" ALTER COLUMN "v" TYPE text USING convert_from("v", 'UTF8');

COMMIT;
