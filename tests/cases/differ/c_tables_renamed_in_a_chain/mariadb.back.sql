-- rename table b -> a
RENAME TABLE `b` TO `a`;

-- rename table c -> b
RENAME TABLE `c` TO `b`;

-- rename table d -> c
RENAME TABLE `d` TO `c`;
