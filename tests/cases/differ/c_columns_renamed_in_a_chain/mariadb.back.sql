-- rename column t.b -> a
ALTER TABLE `t` RENAME COLUMN `b` TO `a`;

-- rename column t.c -> b
ALTER TABLE `t` RENAME COLUMN `c` TO `b`;

-- rename column t.d -> c
ALTER TABLE `t` RENAME COLUMN `d` TO `c`;
