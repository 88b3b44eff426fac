-- forwards
-- warning: The values of t.b lose the blanks at their end.
-- rename column t.b -> c
-- rename column t.a -> b
-- change column t.b (type varchar(3) -> char(3))
-- change column t.c (no longer generated)
ALTER TABLE `t`
    CHANGE COLUMN `a` `b` CHAR(3),
    CHANGE COLUMN `b` `c` TEXT;

-- backwards
-- change column t.c (generated as coalesce(b, 0))
-- change column t.b (type char(3) -> varchar(3))
-- rename column t.b -> a
ALTER TABLE `t`
    DROP COLUMN `c`,
    CHANGE COLUMN `b` `a` VARCHAR(3),
    ADD COLUMN `c` TEXT GENERATED ALWAYS AS (coalesce(a, 0)) STORED;

-- rename column t.c -> b
ALTER TABLE `t` RENAME COLUMN `c` TO `b`;
