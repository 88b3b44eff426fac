-- forwards
-- change view w_first
ALTER VIEW `w_first` AS SELECT id FROM t;

-- change view second
ALTER VIEW `second` AS SELECT id FROM w_first;

-- change view a_third
ALTER VIEW `a_third` AS SELECT second.id FROM second;

-- drop column t.n
ALTER TABLE `t` DROP COLUMN `n`;

-- backwards
-- add column t.n (integer)
ALTER TABLE `t` ADD COLUMN `n` INT;

-- change view w_first
ALTER VIEW `w_first` AS SELECT n AS a FROM t;

-- bring view second up to date
ALTER VIEW `second` AS SELECT a FROM w_first;

-- bring view a_third up to date
ALTER VIEW `a_third` AS SELECT second.a FROM second JOIN w_first ON w_first.a = second.a;
