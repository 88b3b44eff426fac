BEGIN;

-- rename table heir -> kid
ALTER TABLE "heir" RENAME TO "kid";

-- rename table Full base -> base
ALTER TABLE "Full base" RENAME TO "base";

COMMIT;
