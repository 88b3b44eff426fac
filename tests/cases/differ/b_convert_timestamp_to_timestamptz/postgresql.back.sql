-- warning: The values of sample.unique_one are converted by the time zone of the session that runs this.
-- warning: The values of sample.indexed are converted by the time zone of the session that runs this.
-- warning: The values of sample.with_default are converted by the time zone of the session that runs this.
-- warning: The values of sample.required are converted by the time zone of the session that runs this.
-- warning: The values of sample.plain are converted by the time zone of the session that runs this.
-- must be 0: SELECT count(*) FROM (SELECT "unique_one"::timestamp AS value FROM "sample" WHERE "unique_one"::timestamp IS NOT NULL GROUP BY "unique_one"::timestamp HAVING count(*) > 1) AS doubled

BEGIN;

-- change column sample.unique_one (type timestamptz -> timestamp)
-- change column sample.indexed (type timestamptz -> timestamp)
-- change column sample.with_default (type timestamptz -> timestamp)
-- change column sample.required (type timestamptz -> timestamp)
-- change column sample.plain (type timestamptz -> timestamp)
ALTER TABLE "sample"
    ALTER COLUMN "unique_one" TYPE timestamp,
    ALTER COLUMN "indexed" TYPE timestamp,
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE timestamp,
    ALTER COLUMN "with_default" SET DEFAULT CURRENT_TIMESTAMP,
    ALTER COLUMN "required" TYPE timestamp,
    ALTER COLUMN "plain" TYPE timestamp;

COMMIT;
