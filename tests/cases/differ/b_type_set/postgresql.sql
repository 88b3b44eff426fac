-- warning: Column sample.longer has the type set('a','b','c'), which PostgreSQL does not know. It is kept as text with a check of its values.
-- warning: Column sample.shorter has the type set('a','b'), which PostgreSQL does not know. It is kept as text with a check of its values.
-- warning: Column sample.added has the type set('a','b'), which PostgreSQL does not know. It is kept as text with a check of its values.
-- warning: Column sample.added_filled has the type set('a','b'), which PostgreSQL does not know. It is kept as text with a check of its values.
-- warning: Column sample.added_computed has the type set('a','b'), which PostgreSQL does not know. It is kept as text with a check of its values.
-- warning: Column created.plain has the type set('a','b'), which PostgreSQL does not know. It is kept as text with a check of its values.
-- warning: Column created.filled has the type set('a','b'), which PostgreSQL does not know. It is kept as text with a check of its values.
-- warning: Column created.computed has the type set('a','b'), which PostgreSQL does not know. It is kept as text with a check of its values.
-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE NOT string_to_array("longer"::text, ',') <@ ARRAY['a', 'b', 'c']
-- must be 0: SELECT count(*) FROM "sample" WHERE NOT string_to_array("shorter"::text, ',') <@ ARRAY['a', 'b']
-- must be 0: SELECT count(*) FROM (SELECT "unique_on" AS value FROM "sample" WHERE "unique_on" IS NOT NULL GROUP BY "unique_on" HAVING count(*) > 1) AS doubled

BEGIN;

-- drop index sample.index_off
DROP INDEX "index_off";

-- drop unique constraint sample.unique_off
-- drop column sample.dropped
ALTER TABLE "sample"
    DROP CONSTRAINT "unique_off",
    DROP COLUMN "dropped";

-- add table created (4 columns)
CREATE TABLE "created" (
    "id" integer NOT NULL,
    "plain" text,
    "filled" text DEFAULT 'a' NOT NULL,
    "computed" text DEFAULT lower('A'),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "created_filled_check" CHECK (string_to_array("filled", ',') <@ ARRAY['a', 'b']),
    CONSTRAINT "created_plain_check" CHECK (string_to_array("plain", ',') <@ ARRAY['a', 'b']),
    CONSTRAINT "created_computed_check" CHECK (string_to_array("computed", ',') <@ ARRAY['a', 'b'])
);

-- add column sample.added (set('a','b'))
-- add column sample.added_filled (set('a','b') not null)
-- add column sample.added_computed (set('a','b'))
-- change column sample.default_on (default none -> 'a')
-- change column sample.default_off (default 'a' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> lower('A'))
-- change column sample.expression_off (default lower('A') -> none)
-- change column sample.longer (type set('a','b') -> set('a','b','c'))
-- change column sample.shorter (type set('a','b','c') -> set('a','b'))
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" text,
    ADD CONSTRAINT "sample_added_check" CHECK (string_to_array("added", ',') <@ ARRAY['a', 'b']),
    ADD COLUMN "added_filled" text DEFAULT 'a' NOT NULL,
    ADD CONSTRAINT "sample_added_filled_check" CHECK (string_to_array("added_filled", ',') <@ ARRAY['a', 'b']),
    ADD COLUMN "added_computed" text DEFAULT lower('A'),
    ADD CONSTRAINT "sample_added_computed_check" CHECK (string_to_array("added_computed", ',') <@ ARRAY['a', 'b']),
    ALTER COLUMN "default_on" SET DEFAULT 'a',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT lower('A'),
    ALTER COLUMN "expression_off" DROP DEFAULT,
    DROP CONSTRAINT "sample_longer_check",
    ADD CONSTRAINT "sample_longer_check" CHECK (string_to_array("longer", ',') <@ ARRAY['a', 'b', 'c']),
    DROP CONSTRAINT "sample_shorter_check",
    ADD CONSTRAINT "sample_shorter_check" CHECK (string_to_array("shorter", ',') <@ ARRAY['a', 'b']),
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
