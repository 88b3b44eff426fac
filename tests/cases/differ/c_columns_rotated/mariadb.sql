-- rename column t.a -> joinery_swap
-- rename column t.c -> a
-- rename column t.b -> c
-- rename column t.joinery_swap -> b
ALTER TABLE `t`
    RENAME COLUMN `a` TO `b`,
    RENAME COLUMN `b` TO `c`,
    RENAME COLUMN `c` TO `a`;
