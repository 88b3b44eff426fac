-- rename column t.b -> a
-- rename column t.c -> b
-- rename column t.d -> c
ALTER TABLE `t`
    RENAME COLUMN `b` TO `a`,
    RENAME COLUMN `c` TO `b`,
    RENAME COLUMN `d` TO `c`;
