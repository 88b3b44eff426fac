-- forwards
BEGIN;

-- change column t.a (type varchar(10) -> text)
-- change column t.b (type text -> varchar(90))
ALTER TABLE "t"
    ALTER COLUMN "a" TYPE text,
    ALTER COLUMN "a" SET STORAGE EXTERNAL,
    ALTER COLUMN "b" TYPE varchar(90),
    ALTER COLUMN "b" SET COMPRESSION pglz;

COMMIT;

-- backwards
BEGIN;

-- change column t.b (type varchar(90) -> text)
-- change column t.a (type text -> varchar(10))
ALTER TABLE "t"
    ALTER COLUMN "b" TYPE text,
    ALTER COLUMN "b" SET COMPRESSION pglz,
    ALTER COLUMN "a" TYPE varchar(10),
    ALTER COLUMN "a" SET STORAGE EXTERNAL;

COMMIT;
