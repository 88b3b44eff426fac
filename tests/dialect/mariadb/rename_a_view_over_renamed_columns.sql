-- forwards
-- rename column t.a -> c
-- rename column t.b -> a
-- rename column t.c -> b
ALTER TABLE `t`
    RENAME COLUMN `a` TO `b`,
    RENAME COLUMN `b` TO `a`;

-- rename view shown -> seen
RENAME TABLE `shown` TO `seen`;

-- bring view seen up to date
ALTER VIEW `seen` AS SELECT b FROM t;

-- backwards
-- rename view seen -> shown
RENAME TABLE `seen` TO `shown`;

-- rename column t.b -> c
-- rename column t.a -> b
-- rename column t.c -> a
ALTER TABLE `t`
    RENAME COLUMN `b` TO `a`,
    RENAME COLUMN `a` TO `b`;

-- bring view shown up to date
ALTER VIEW `shown` AS SELECT a FROM t;
