BEGIN;

-- rename table base -> parent
ALTER TABLE "base" RENAME TO "parent";

-- change options of table kid
ALTER TABLE "kid" NO INHERIT parent;

COMMIT;
