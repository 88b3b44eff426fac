-- forwards
BEGIN;

-- change column t.n (not null, default none -> 7)
ALTER TABLE "t" ALTER COLUMN "n" SET DEFAULT 7;
UPDATE "t" SET "n" = DEFAULT WHERE "n" IS NULL;
ALTER TABLE "t" ALTER COLUMN "n" SET NOT NULL;

COMMIT;

-- backwards
BEGIN;

-- change column t.n (null allowed, default 7 -> none)
ALTER TABLE "t"
    ALTER COLUMN "n" DROP DEFAULT,
    ALTER COLUMN "n" DROP NOT NULL;

COMMIT;
