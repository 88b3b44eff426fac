-- warning: Column sample.plain has the type enum('happy','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- warning: Column sample.required has the type enum('happy','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- warning: Column sample.with_default has the type enum('happy','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- warning: Column sample.indexed has the type enum('happy','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- warning: Column sample.unique_one has the type enum('happy','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- must be 0: SELECT count(*) FROM "sample" WHERE "unique_one"::text NOT IN ('happy', 'sad')
-- must be 0: SELECT count(*) FROM "sample" WHERE "indexed"::text NOT IN ('happy', 'sad')
-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default"::text NOT IN ('happy', 'sad')
-- must be 0: SELECT count(*) FROM "sample" WHERE "required"::text NOT IN ('happy', 'sad')
-- must be 0: SELECT count(*) FROM "sample" WHERE "plain"::text NOT IN ('happy', 'sad')

BEGIN;

-- change column sample.unique_one (type mood -> enum('happy','sad'))
-- change column sample.indexed (type mood -> enum('happy','sad'))
-- change column sample.with_default (type mood -> enum('happy','sad'))
-- change column sample.required (type mood -> enum('happy','sad'))
-- change column sample.plain (type mood -> enum('happy','sad'))
ALTER TABLE "sample"
    ALTER COLUMN "unique_one" TYPE text,
    ADD CONSTRAINT "sample_unique_one_check" CHECK ("unique_one" IN ('happy', 'sad')),
    ALTER COLUMN "indexed" TYPE text,
    ADD CONSTRAINT "sample_indexed_check" CHECK ("indexed" IN ('happy', 'sad')),
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE text,
    ALTER COLUMN "with_default" SET DEFAULT 'happy',
    ADD CONSTRAINT "sample_with_default_check" CHECK ("with_default" IN ('happy', 'sad')),
    ALTER COLUMN "required" TYPE text,
    ADD CONSTRAINT "sample_required_check" CHECK ("required" IN ('happy', 'sad')),
    ALTER COLUMN "plain" TYPE text,
    ADD CONSTRAINT "sample_plain_check" CHECK ("plain" IN ('happy', 'sad'));

-- drop enum mood
DROP TYPE "mood";

COMMIT;
