-- forwards
BEGIN;

-- change column t.a (type numeric(5) -> boolean)
-- change column t.b (type text -> char(3))
ALTER TABLE "t"
    ALTER COLUMN "a" TYPE boolean USING "a" <> 0,
    ALTER COLUMN "b" TYPE char(3);

COMMIT;

-- backwards
BEGIN;

-- change column t.b (type char(3) -> text)
-- change column t.a (type boolean -> numeric(5))
ALTER TABLE "t"
    ALTER COLUMN "b" TYPE text,
    ALTER COLUMN "a" TYPE numeric(5) USING "a"::integer;

COMMIT;
