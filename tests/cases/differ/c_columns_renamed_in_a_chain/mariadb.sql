-- rename column t.c -> d
ALTER TABLE `t` RENAME COLUMN `c` TO `d`;

-- rename column t.b -> c
ALTER TABLE `t` RENAME COLUMN `b` TO `c`;

-- rename column t.a -> b
ALTER TABLE `t` RENAME COLUMN `a` TO `b`;
