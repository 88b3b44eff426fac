-- forwards
-- change view w_first
ALTER ALGORITHM = MERGE SQL SECURITY INVOKER VIEW `w_first` AS SELECT n AS a FROM t;

-- change view second
ALTER SQL SECURITY INVOKER VIEW `second` AS SELECT a FROM w_first;
ALTER SQL SECURITY DEFINER VIEW `second` AS SELECT a FROM w_first WHERE a > 0;

-- change view a_third
ALTER ALGORITHM = TEMPTABLE VIEW `a_third` AS SELECT a FROM second;

-- backwards
-- change view second
ALTER SQL SECURITY INVOKER VIEW `second` AS SELECT a FROM w_first;

-- change view w_first
ALTER ALGORITHM = UNDEFINED SQL SECURITY DEFINER VIEW `w_first` AS SELECT n AS a FROM t;

-- bring view second up to date
ALTER SQL SECURITY DEFINER VIEW `second` AS SELECT a FROM w_first;

-- bring view a_third up to date
ALTER ALGORITHM = UNDEFINED VIEW `a_third` AS SELECT second.a FROM second JOIN w_first ON w_first.a = second.a;
