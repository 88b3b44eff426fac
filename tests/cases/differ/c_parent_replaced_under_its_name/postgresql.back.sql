-- loses: table base

BEGIN;

-- change options of table kid
ALTER TABLE "kid"
    NO INHERIT base,
    INHERIT parent;

-- drop table base
DROP TABLE "base";

-- rename table parent -> base
ALTER TABLE "parent" RENAME TO "base";

COMMIT;
