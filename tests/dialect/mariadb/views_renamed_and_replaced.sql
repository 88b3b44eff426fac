-- forwards
-- rename view w_first -> shown
RENAME TABLE `w_first` TO `shown`;

-- bring view second up to date
ALTER VIEW `second` AS SELECT a FROM shown;

-- bring view a_third up to date
ALTER VIEW `a_third` AS SELECT second.a FROM second JOIN shown ON shown.a = second.a;

-- add view other
CREATE VIEW `other` AS SELECT id FROM t;

-- change view shown
ALTER VIEW `shown` AS SELECT n AS b FROM t;

-- change view second
ALTER VIEW `second` AS SELECT b FROM shown;

-- change view a_third
ALTER VIEW `a_third` AS SELECT second.b FROM second JOIN shown ON shown.b = second.b;

-- backwards
-- change view shown
ALTER VIEW `shown` AS SELECT n AS a FROM t;

-- drop view other
DROP VIEW `other`;

-- rename view shown -> w_first
RENAME TABLE `shown` TO `w_first`;

-- bring view second up to date
ALTER VIEW `second` AS SELECT a FROM w_first;

-- bring view a_third up to date
ALTER VIEW `a_third` AS SELECT second.a FROM second JOIN w_first ON w_first.a = second.a;
