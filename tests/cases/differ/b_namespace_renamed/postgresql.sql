BEGIN;

-- rename namespace shop -> store
ALTER SCHEMA "shop" RENAME TO "store";

COMMIT;
