BEGIN;

-- rename domain postcode -> zip
ALTER DOMAIN "postcode" RENAME TO "zip";

COMMIT;
