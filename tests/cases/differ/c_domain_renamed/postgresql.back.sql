BEGIN;

-- rename domain zip -> postcode
ALTER DOMAIN "zip" RENAME TO "postcode";

COMMIT;
