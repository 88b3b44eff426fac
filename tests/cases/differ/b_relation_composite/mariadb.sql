-- add table parcel (3 columns)
CREATE TABLE `parcel` (
    `id` INT NOT NULL,
    `order_id` INT,
    `line_position` INT,
    PRIMARY KEY (`id`),
    CONSTRAINT `parcel_line` FOREIGN KEY (`order_id`, `line_position`) REFERENCES `line` (`order_id`, `position`) ON DELETE SET NULL
);
