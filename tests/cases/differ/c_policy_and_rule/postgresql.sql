BEGIN;

-- add rule no_delete
CREATE RULE "no_delete" AS ON DELETE TO archive DO INSTEAD NOTHING;

-- add policy own_rows
CREATE POLICY "own_rows" ON t USING (owner = current_user);

COMMIT;
