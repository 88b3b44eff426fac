-- change partition event.b
-- change partition event.a
ALTER TABLE `event` REORGANIZE PARTITION `a`, `b` INTO (PARTITION `a` VALUES IN (2024, 2025), PARTITION `b` VALUES IN (2026));
