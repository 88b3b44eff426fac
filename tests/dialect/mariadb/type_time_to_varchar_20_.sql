-- forwards
-- change column t.v (type time -> varchar(20))
ALTER TABLE `t` MODIFY COLUMN `v` VARCHAR(20);

-- backwards
-- warning: The values of t.v lose the fractions of a second that TIME has no room for.
-- change column t.v (type varchar(20) -> time)
ALTER TABLE `t` MODIFY COLUMN `v` TIME;
