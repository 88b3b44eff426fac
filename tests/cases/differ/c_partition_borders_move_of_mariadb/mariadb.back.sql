-- drop partition event.c
-- change partition event.b
-- change partition event.a
ALTER TABLE `event` REORGANIZE PARTITION `a`, `b`, `c` INTO (PARTITION `a` VALUES LESS THAN (2024), PARTITION `b` VALUES LESS THAN (2028));
