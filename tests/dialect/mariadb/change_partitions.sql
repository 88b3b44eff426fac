-- forwards
-- add partition event.y2024
-- rename partition event.y2025 -> year_2025
ALTER TABLE `event` REORGANIZE PARTITION `y2025` INTO (PARTITION `y2024` VALUES LESS THAN (2025), PARTITION `year_2025` VALUES LESS THAN (2026));

-- add column event.place (text)
ALTER TABLE `event` ADD COLUMN `place` TEXT;

-- change partition event.y2024
-- drop partition event.rest
-- add partition event.y2030
ALTER TABLE `event` PARTITION BY RANGE (year) (
        PARTITION `y2024` VALUES LESS THAN (2024) COMMENT = 'Long ago',
        PARTITION `year_2025` VALUES LESS THAN (2026),
        PARTITION `y2030` VALUES LESS THAN (2031));

-- backwards
-- drop column event.place
ALTER TABLE `event` DROP COLUMN `place`;

-- rename partition event.year_2025 -> y2025
-- drop partition event.y2024
ALTER TABLE `event` PARTITION BY RANGE (year) (
        PARTITION `y2025` VALUES LESS THAN (2026),
        PARTITION `rest` VALUES LESS THAN MAXVALUE COMMENT = 'Everything else');
