BEGIN;

-- change options of table kid
ALTER TABLE "kid" INHERIT parent;

-- rename table parent -> base
ALTER TABLE "parent" RENAME TO "base";

COMMIT;
