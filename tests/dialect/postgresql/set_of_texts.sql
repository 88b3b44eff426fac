-- forwards
BEGIN;

-- change column t.flags (type set('a','it''s') -> set('b','a','it''s'))
ALTER TABLE "t"
    DROP CONSTRAINT "t_flags_check",
    ADD CONSTRAINT "t_flags_check" CHECK (string_to_array("flags", ',') <@ ARRAY['b', 'a', 'it''s']);

COMMIT;

-- backwards
BEGIN;

-- change column t.flags (type set('b','a','it''s') -> set('a','it''s'))
ALTER TABLE "t"
    DROP CONSTRAINT "t_flags_check",
    ADD CONSTRAINT "t_flags_check" CHECK (string_to_array("flags", ',') <@ ARRAY['a', 'it''s']);

COMMIT;
