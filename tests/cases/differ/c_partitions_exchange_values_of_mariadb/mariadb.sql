-- change partition event.a
-- change partition event.b
ALTER TABLE `event` REORGANIZE PARTITION `a`, `b` INTO (PARTITION `a` VALUES IN (2024), PARTITION `b` VALUES IN (2025, 2026));
