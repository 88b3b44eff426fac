-- forwards
BEGIN;

-- change column t.a (collation none -> C, options, comment)
ALTER TABLE "t"
    ALTER COLUMN "a" TYPE text COLLATE "C",
    ALTER COLUMN "a" SET STATISTICS 500,
    ALTER COLUMN "a" SET STORAGE EXTERNAL,
    ALTER COLUMN "a" SET (n_distinct = '-0.5');
COMMENT ON COLUMN "t"."a" IS 'Sorted by bytes';

COMMIT;

-- backwards
BEGIN;

-- change column t.a (collation C -> none, options, comment)
ALTER TABLE "t"
    ALTER COLUMN "a" TYPE text,
    ALTER COLUMN "a" SET STATISTICS -1,
    ALTER COLUMN "a" RESET (n_distinct);
COMMENT ON COLUMN "t"."a" IS NULL;

COMMIT;
