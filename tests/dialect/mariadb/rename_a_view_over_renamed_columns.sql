-- forwards
-- rename column t.a -> c
ALTER TABLE `t` RENAME COLUMN `a` TO `c`;

-- rename column t.b -> a
ALTER TABLE `t` RENAME COLUMN `b` TO `a`;

-- rename column t.c -> b
ALTER TABLE `t` RENAME COLUMN `c` TO `b`;

-- rename view shown -> seen
RENAME TABLE `shown` TO `seen`;
CREATE OR REPLACE VIEW `seen` AS SELECT b FROM t;

-- backwards
-- rename view seen -> shown
RENAME TABLE `seen` TO `shown`;

-- rename column t.b -> c
ALTER TABLE `t` RENAME COLUMN `b` TO `c`;

-- rename column t.a -> b
ALTER TABLE `t` RENAME COLUMN `a` TO `b`;

-- rename column t.c -> a
ALTER TABLE `t` RENAME COLUMN `c` TO `a`;
CREATE OR REPLACE VIEW `shown` AS SELECT a FROM t;
