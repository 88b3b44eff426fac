-- rename column t.b -> joinery_swap
ALTER TABLE `t` RENAME COLUMN `b` TO `joinery_swap`;

-- rename column t.c -> b
ALTER TABLE `t` RENAME COLUMN `c` TO `b`;

-- rename column t.a -> c
ALTER TABLE `t` RENAME COLUMN `a` TO `c`;

-- rename column t.joinery_swap -> a
ALTER TABLE `t` RENAME COLUMN `joinery_swap` TO `a`;
