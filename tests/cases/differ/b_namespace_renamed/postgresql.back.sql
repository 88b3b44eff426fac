BEGIN;

-- rename namespace store -> shop
ALTER SCHEMA "store" RENAME TO "shop";

COMMIT;
