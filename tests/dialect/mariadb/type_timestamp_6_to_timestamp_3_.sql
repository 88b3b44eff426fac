-- forwards
-- warning: The values of t.v lose the fractions of a second that DATETIME(3) has no room for.
-- change column t.v (type timestamp(6) -> timestamp(3))
ALTER TABLE `t` MODIFY COLUMN `v` DATETIME(3);

-- backwards
-- change column t.v (type timestamp(3) -> timestamp(6))
ALTER TABLE `t` MODIFY COLUMN `v` DATETIME(6);
