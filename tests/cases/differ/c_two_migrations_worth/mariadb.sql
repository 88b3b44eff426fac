-- warning: Enum state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- warning: The values of order.total are rounded to fit DECIMAL(12,2).
-- loses: table legacy
-- loses: column order.customer_id
-- must be 0: SELECT count(*) FROM `customer` WHERE `name` IS NULL
-- must be 0: SELECT count(*) FROM `customer` WHERE `mail` IS NOT NULL AND (CHAR_LENGTH(`mail`) > 255)
-- must be 0: SELECT count(*) FROM `order` WHERE `total` IS NOT NULL AND (ABS(CAST(`total` AS DECIMAL(65, 2))) >= 10000000000)
-- must be 0: SELECT count(*) FROM (SELECT `id` AS joinery_row, COALESCE(CAST(`total` AS DECIMAL(65, 2)), 0) AS `total` FROM `order`) AS later WHERE NOT (total >= 0)

-- drop foreign key order.order_customer
ALTER TABLE `order`
    DROP FOREIGN KEY `order_customer`,
    DROP INDEX `order_customer`;

-- drop table legacy
DROP TABLE `legacy`;

-- rename table customer -> client
RENAME TABLE `customer` TO `client`;

-- rename column client.name -> full_name
-- rename column client.mail -> email
-- rename constraint client.customer_mail -> client_email
ALTER TABLE `client`
    RENAME COLUMN `name` TO `full_name`,
    RENAME COLUMN `mail` TO `email`,
    RENAME INDEX `customer_mail` TO `client_email`;

-- add value "sent" to enum state
ALTER TABLE `order` MODIFY COLUMN `state` ENUM('new', 'sent', 'paid') DEFAULT 'new';

-- add table order_line (2 columns)
CREATE TABLE `order_line` (
    `order_id` INT NOT NULL,
    `position` INT NOT NULL,
    PRIMARY KEY (`order_id`, `position`),
    CONSTRAINT `line_order` FOREIGN KEY (`order_id`) REFERENCES `order` (`id`) ON DELETE CASCADE
);

-- add column client.since (date)
-- change column client.full_name (type varchar(100) -> text, not null)
-- change column client.email (type text -> varchar(255))
ALTER TABLE `client`
    MODIFY COLUMN `full_name` TEXT NOT NULL,
    MODIFY COLUMN `email` VARCHAR(255),
    ADD COLUMN `since` DATE DEFAULT (CURRENT_DATE);

-- add column order.client_id (integer)
-- change column order.state (not null)
-- change column order.total (type real -> numeric(12,2), not null, default none -> 0)
-- add check order.order_total
-- change index order.order_state
-- add foreign key order.order_client
ALTER TABLE `order` MODIFY COLUMN `total` DECIMAL(12,2) DEFAULT 0;
UPDATE `order` SET `state` = COALESCE(`state`, 'new'), `total` = COALESCE(`total`, 0) WHERE `state` IS NULL OR `total` IS NULL;
ALTER TABLE `order`
    DROP INDEX `order_state`,
    ADD COLUMN `client_id` INT AFTER `id`,
    MODIFY COLUMN `state` ENUM('new', 'sent', 'paid') NOT NULL DEFAULT 'new',
    MODIFY COLUMN `total` DECIMAL(12,2) NOT NULL DEFAULT 0,
    ADD INDEX `order_state` (`state`, `client_id`),
    ADD CONSTRAINT `order_total` CHECK (total >= 0),
    ADD CONSTRAINT `order_client` FOREIGN KEY (`client_id`) REFERENCES `client` (`id`) ON DELETE CASCADE;

-- change view open_orders
ALTER VIEW `open_orders` AS SELECT id, client_id, total FROM `order` WHERE state = 'new';

-- drop column order.customer_id
ALTER TABLE `order` DROP COLUMN `customer_id`;
