-- forwards
BEGIN;

-- rename column t.n -> number
ALTER TABLE "t" RENAME COLUMN "n" TO "number";

-- change column t.number (type text -> integer, default '1' -> 1)
ALTER TABLE "t"
    ALTER COLUMN "number" DROP DEFAULT,
    ALTER COLUMN "number" TYPE integer USING "number"::integer,
    ALTER COLUMN "number" SET DEFAULT 1;

COMMIT;

-- backwards
BEGIN;

-- change column t.number (type integer -> text, default 1 -> '1')
ALTER TABLE "t"
    ALTER COLUMN "number" DROP DEFAULT,
    ALTER COLUMN "number" TYPE text,
    ALTER COLUMN "number" SET DEFAULT '1';

-- rename column t.number -> n
ALTER TABLE "t" RENAME COLUMN "number" TO "n";

COMMIT;
