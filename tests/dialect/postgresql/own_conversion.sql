-- forwards
BEGIN;

-- add column t.pen (text)
-- change column t.born (default 0 -> none)
ALTER TABLE "t"
    ADD COLUMN "pen" text,
    ALTER COLUMN "born" DROP DEFAULT;

-- change column t.born (type integer -> timestamptz; values by its own expression)
ALTER TABLE "t" ALTER COLUMN "born" TYPE timestamptz USING (to_timestamp(born));

-- change column t.name (type text -> boolean; values by its own expression)
ALTER TABLE "t" ALTER COLUMN "name" TYPE boolean USING (name = 'a' -- the first
);

COMMIT;

-- backwards
BEGIN;

-- change column t.name (type boolean -> text; values by its own expression)
ALTER TABLE "t" ALTER COLUMN "name" TYPE text USING (CASE WHEN name THEN 'a' WHEN NOT name THEN 'b' END);

-- change column t.born (type timestamptz -> integer; values by its own expression)
ALTER TABLE "t" ALTER COLUMN "born" TYPE integer USING (extract(epoch FROM born));

-- change column t.born (default none -> 0)
-- drop column t.pen
ALTER TABLE "t"
    ALTER COLUMN "born" SET DEFAULT 0,
    DROP COLUMN "pen";

COMMIT;
