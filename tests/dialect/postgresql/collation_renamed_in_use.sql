-- forwards
BEGIN;

-- rename collation numbers -> by_number
ALTER COLLATION "numbers" RENAME TO "by_number";

COMMIT;

-- backwards
BEGIN;

-- rename collation by_number -> numbers
ALTER COLLATION "by_number" RENAME TO "numbers";

COMMIT;
