BEGIN;

-- rename table base -> Full base
ALTER TABLE "base" RENAME TO "Full base";

-- rename table kid -> heir
ALTER TABLE "kid" RENAME TO "heir";

COMMIT;
