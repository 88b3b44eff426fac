-- must be 0: SELECT count(*) FROM (SELECT COALESCE(0.50, NULL) AS value FROM `Order` GROUP BY COALESCE(0.50, NULL) HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM (SELECT `id` AS joinery_row, 0.50 AS `größe` FROM `Order`) AS later WHERE NOT (`größe` >= 0)

-- add table user (3 columns)
CREATE TABLE `user` (
    `id` INT NOT NULL,
    `table` TEXT NOT NULL,
    `order_id` INT,
    PRIMARY KEY (`id`),
    CONSTRAINT `user` FOREIGN KEY (`order_id`) REFERENCES `Order` (`id`)
);

-- add column Order.it's (text)
-- add column Order.he said "no" (text)
-- add column Order.back\slash (text)
-- add column Order.Mixed Case (varchar(40) not null)
-- add column Order.select (integer)
-- add column Order.größe (numeric(8,2))
-- add column Order.价格 (integer)
-- add column Order.percent % (text)
-- add unique constraint Order.Größe "und" Preis
-- add check Order.it's positive
-- add index Order.index
ALTER TABLE `Order`
    ADD COLUMN `it's` TEXT DEFAULT 'it''s',
    ADD COLUMN `he said "no"` TEXT DEFAULT 'say "yes"',
    ADD COLUMN `back\slash` TEXT DEFAULT 'a\\b',
    ADD COLUMN `Mixed Case` VARCHAR(40) NOT NULL DEFAULT '',
    ADD COLUMN `select` INT DEFAULT -1,
    ADD COLUMN `größe` DECIMAL(8,2) DEFAULT 0.50,
    ADD COLUMN `价格` INT,
    ADD COLUMN `percent %` TEXT DEFAULT '50 % ; --',
    ADD UNIQUE INDEX `Größe "und" Preis` (`größe`),
    ADD INDEX `index` (`Mixed Case`, `select`),
    ADD CONSTRAINT `it's positive` CHECK (`größe` >= 0);
