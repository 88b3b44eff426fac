BEGIN;

-- rename table base -> parent
ALTER TABLE "base" RENAME TO "parent";

-- add table base (1 columns)
CREATE TABLE "base" (
    "id" integer
);

-- change options of table kid
ALTER TABLE "kid"
    NO INHERIT parent,
    INHERIT base;

COMMIT;
