BEGIN;

-- change column sample.plain (type real -> double)
-- change column sample.required (type real -> double)
-- change column sample.with_default (type real -> double)
-- change column sample.indexed (type real -> double)
-- change column sample.unique_one (type real -> double)
ALTER TABLE "sample"
    ALTER COLUMN "plain" TYPE double precision,
    ALTER COLUMN "required" TYPE double precision,
    ALTER COLUMN "with_default" TYPE double precision,
    ALTER COLUMN "indexed" TYPE double precision,
    ALTER COLUMN "unique_one" TYPE double precision;

COMMIT;
