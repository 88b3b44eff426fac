-- rename column t.c -> d
-- rename column t.b -> c
-- rename column t.a -> b
ALTER TABLE `t`
    RENAME COLUMN `a` TO `b`,
    RENAME COLUMN `b` TO `c`,
    RENAME COLUMN `c` TO `d`;
