-- forwards
-- add table Order `of` "things" (2 columns)
CREATE TABLE `Order ``of`` "things"` (
    `select` INT NOT NULL,
    `größe ; -- 'x'` VARCHAR(9) DEFAULT 'it''s',
    PRIMARY KEY (`select`),
    INDEX `Key ``x``` (`größe ; -- 'x'`)
);

-- backwards
-- drop table Order `of` "things"
DROP TABLE `Order ``of`` "things"`;
