-- forwards
-- change column t.a (type blob -> integer)
ALTER TABLE `t`
    DROP INDEX `down`,
    MODIFY COLUMN `a` INT,
    ADD UNIQUE INDEX `down` (`a` DESC);

-- backwards
-- warning: Index down of table t holds a whole text, which MariaDB finds by its hash. That has no order, so descending says nothing there.
-- change column t.a (type integer -> blob)
ALTER TABLE `t`
    DROP INDEX `down`,
    MODIFY COLUMN `a` BLOB,
    ADD UNIQUE INDEX `down` (`a` DESC);
