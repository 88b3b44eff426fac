-- forwards
-- add event sweep
CREATE EVENT `sweep` ON SCHEDULE EVERY 1 DAY DISABLE DO DELETE FROM t;

-- change event sweep
CREATE OR REPLACE EVENT `sweep` ON SCHEDULE EVERY 2 DAY DISABLE DO DELETE FROM t WHERE id < 0;

-- rename event sweep -> Sweep more
ALTER EVENT `sweep` RENAME TO `Sweep more`;

-- backwards
-- rename event Sweep more -> sweep
ALTER EVENT `Sweep more` RENAME TO `sweep`;

-- change event sweep
CREATE OR REPLACE EVENT `sweep` ON SCHEDULE EVERY 1 DAY DISABLE DO DELETE FROM t;

-- drop event sweep
DROP EVENT `sweep`;
