-- change partition event.a
-- change partition event.b
-- add partition event.c
ALTER TABLE `event` REORGANIZE PARTITION `a`, `b` INTO (PARTITION `a` VALUES LESS THAN (2025), PARTITION `b` VALUES LESS THAN (2027), PARTITION `c` VALUES LESS THAN (2028));
