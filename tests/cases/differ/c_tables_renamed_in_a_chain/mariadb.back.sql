-- rename table b -> a
-- rename table c -> b
-- rename table d -> c
RENAME TABLE `b` TO `a`, `c` TO `b`, `d` TO `c`;
