-- forwards
-- drop partition event.rest
ALTER TABLE `event` DROP PARTITION `rest`;

-- drop partition event.y2025
ALTER TABLE `event` TRUNCATE PARTITION `y2025`;
ALTER TABLE `event` REMOVE PARTITIONING;

-- backwards
-- add partition event.y2025
ALTER TABLE `event` PARTITION BY RANGE (year) (
        PARTITION `y2025` VALUES LESS THAN (2026));

-- add partition event.rest
ALTER TABLE `event` ADD PARTITION (PARTITION `rest` VALUES LESS THAN MAXVALUE COMMENT = 'Everything else');
