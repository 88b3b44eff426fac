-- rename column t.b -> joinery_swap
-- rename column t.c -> b
-- rename column t.a -> c
-- rename column t.joinery_swap -> a
ALTER TABLE `t`
    RENAME COLUMN `b` TO `a`,
    RENAME COLUMN `c` TO `b`,
    RENAME COLUMN `a` TO `c`;
