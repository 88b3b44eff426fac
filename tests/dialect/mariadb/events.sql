-- forwards
-- add event sweep
CREATE EVENT `sweep` ON SCHEDULE EVERY 1 DAY DISABLE DO DELETE FROM t;

-- change event sweep
CREATE OR REPLACE EVENT `sweep` ON SCHEDULE EVERY 2 DAY DISABLE DO DELETE FROM t WHERE id < 0;

-- rename event sweep -> Sweep more
ALTER EVENT `sweep` RENAME TO `Sweep more`;

-- backwards
-- warning: The event sweep is made anew. It belongs to the user who runs this from then on, and is no longer run in the name of its former definer.
-- rename event Sweep more -> sweep
ALTER EVENT `Sweep more` RENAME TO `sweep`;

-- change event sweep
CREATE OR REPLACE EVENT `sweep` ON SCHEDULE EVERY 1 DAY DISABLE DO DELETE FROM t;

-- drop event sweep
DROP EVENT `sweep`;
