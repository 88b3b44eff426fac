-- forwards
-- change column t.v (type set('a','b','c') -> set('c','a','b'))
ALTER TABLE `t` MODIFY COLUMN `v` SET('c', 'a', 'b');

-- backwards
-- change column t.v (type set('c','a','b') -> set('a','b','c'))
ALTER TABLE `t` MODIFY COLUMN `v` SET('a', 'b', 'c');
