-- rename table c -> d
RENAME TABLE `c` TO `d`;

-- rename table b -> c
RENAME TABLE `b` TO `c`;

-- rename table a -> b
RENAME TABLE `a` TO `b`;
