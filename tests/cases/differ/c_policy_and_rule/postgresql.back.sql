BEGIN;

-- drop policy own_rows
DROP POLICY "own_rows" ON "t";

-- drop rule no_delete
DROP RULE "no_delete" ON "archive";

COMMIT;
