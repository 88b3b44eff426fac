-- rename table c -> d
-- rename table b -> c
-- rename table a -> b
RENAME TABLE `c` TO `d`, `b` TO `c`, `a` TO `b`;
