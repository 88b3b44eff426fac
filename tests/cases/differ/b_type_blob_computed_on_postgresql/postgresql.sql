BEGIN;

-- add table created (2 columns)
CREATE TABLE "created" (
    "id" integer NOT NULL,
    "computed" bytea DEFAULT decode('616263', 'hex'),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id")
);

-- add column sample.added_computed (blob)
-- change column sample.expression_on (default none -> decode('616263', 'hex'))
-- change column sample.expression_off (default decode('616263', 'hex') -> none)
ALTER TABLE "sample"
    ADD COLUMN "added_computed" bytea DEFAULT decode('616263', 'hex'),
    ALTER COLUMN "expression_on" SET DEFAULT decode('616263', 'hex'),
    ALTER COLUMN "expression_off" DROP DEFAULT;

COMMIT;
