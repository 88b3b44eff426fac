-- rename column t.a -> joinery_swap
ALTER TABLE `t` RENAME COLUMN `a` TO `joinery_swap`;

-- rename column t.c -> a
ALTER TABLE `t` RENAME COLUMN `c` TO `a`;

-- rename column t.b -> c
ALTER TABLE `t` RENAME COLUMN `b` TO `c`;

-- rename column t.joinery_swap -> b
ALTER TABLE `t` RENAME COLUMN `joinery_swap` TO `b`;
