-- forwards
BEGIN;

-- change column t.v (type char(4) -> text)
-- change column t.w (type varchar(4) -> text)
ALTER TABLE "t"
    DROP CONSTRAINT "given",
    ALTER COLUMN "v" TYPE text,
    ALTER COLUMN "w" TYPE text,
    ADD CONSTRAINT "given" CHECK (v <> '');

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type text -> char(4))
-- change column t.w (type text -> varchar(4))
ALTER TABLE "t"
    DROP CONSTRAINT "given",
    ALTER COLUMN "w" TYPE varchar(4),
    ALTER COLUMN "v" TYPE char(4),
    ADD CONSTRAINT "given" CHECK (v <> '');

COMMIT;
