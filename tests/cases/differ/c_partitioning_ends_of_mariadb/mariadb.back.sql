-- must be 0: SELECT count(*) FROM `event` WHERE NOT (year_of IS NULL OR year_of < 2028)

-- change options of table event
ALTER TABLE `event`
    PARTITION BY RANGE (year_of) (
        PARTITION `a` VALUES LESS THAN (2024),
        PARTITION `b` VALUES LESS THAN (2028));
