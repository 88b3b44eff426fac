-- warning: The values of sample.unique_one are converted by the time zone of the session that runs this.
-- warning: The values of sample.indexed are converted by the time zone of the session that runs this.
-- warning: The values of sample.with_default are converted by the time zone of the session that runs this.
-- warning: The values of sample.required are converted by the time zone of the session that runs this.
-- warning: The values of sample.plain are converted by the time zone of the session that runs this.
-- must be 0: SELECT count(*) FROM (SELECT "unique_one"::timestamptz AS value FROM "sample" WHERE "unique_one"::timestamptz IS NOT NULL GROUP BY "unique_one"::timestamptz HAVING count(*) > 1) AS doubled

BEGIN;

-- change column sample.unique_one (type timestamp -> timestamptz)
-- change column sample.indexed (type timestamp -> timestamptz)
-- change column sample.with_default (type timestamp -> timestamptz)
-- change column sample.required (type timestamp -> timestamptz)
-- change column sample.plain (type timestamp -> timestamptz)
ALTER TABLE "sample"
    ALTER COLUMN "unique_one" TYPE timestamptz,
    ALTER COLUMN "indexed" TYPE timestamptz,
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE timestamptz,
    ALTER COLUMN "with_default" SET DEFAULT CURRENT_TIMESTAMP,
    ALTER COLUMN "required" TYPE timestamptz,
    ALTER COLUMN "plain" TYPE timestamptz;

COMMIT;
