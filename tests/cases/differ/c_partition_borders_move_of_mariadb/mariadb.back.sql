-- loses: partition c of table event
-- must be 0: SELECT count(*) FROM `event` PARTITION (`a`, `b`) WHERE NOT (year_of IS NULL OR year_of < 2028)

-- drop partition event.c
ALTER TABLE `event` DROP PARTITION `c`;

-- change partition event.b
-- change partition event.a
ALTER TABLE `event` PARTITION BY RANGE (year_of) (
        PARTITION `a` VALUES LESS THAN (2024),
        PARTITION `b` VALUES LESS THAN (2028));
