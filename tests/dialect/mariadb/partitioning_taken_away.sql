-- forwards
-- change options of table event
ALTER TABLE `event`
    REMOVE PARTITIONING;

-- backwards
-- change options of table event
ALTER TABLE `event`
    PARTITION BY RANGE (year) (
        PARTITION `y2025` VALUES LESS THAN (2026),
        PARTITION `rest` VALUES LESS THAN MAXVALUE COMMENT = 'Everything else');
