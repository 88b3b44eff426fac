-- warning: Enum state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- warning: The values of order.total are rounded to fit FLOAT.
-- loses: column order.client_id
-- loses: column client.since
-- loses: table order_line
-- must be 0: SELECT count(*) FROM `order`
-- must be 0: SELECT count(*) FROM `client` WHERE `full_name` IS NOT NULL AND (CHAR_LENGTH(`full_name`) > 100)
-- must be 0: SELECT count(*) FROM `order` WHERE `state` IS NOT NULL AND (`state` IN ('sent'))

-- add column order.customer_id (integer not null)
ALTER TABLE `order` ADD COLUMN `customer_id` INT NOT NULL AFTER `client_id`;

-- change view open_orders
ALTER VIEW `open_orders` AS SELECT id, customer_id, total FROM `order` WHERE state = 'new';

-- drop foreign key order.order_client
-- change index order.order_state
-- drop check order.order_total
-- change column order.total (type numeric(12,2) -> real, null allowed, default 0 -> none)
-- change column order.state (null allowed)
-- drop column order.client_id
ALTER TABLE `order`
    DROP FOREIGN KEY `order_client`,
    DROP CONSTRAINT `order_total`,
    DROP INDEX `order_client`,
    DROP INDEX `order_state`,
    DROP COLUMN `client_id`,
    MODIFY COLUMN `state` ENUM('new', 'sent', 'paid') DEFAULT 'new',
    MODIFY COLUMN `total` FLOAT,
    ADD INDEX `order_state` (`state`);

-- change column client.email (type varchar(255) -> text)
-- change column client.full_name (type text -> varchar(100), null allowed)
-- drop column client.since
ALTER TABLE `client`
    DROP COLUMN `since`,
    MODIFY COLUMN `full_name` VARCHAR(100),
    MODIFY COLUMN `email` TEXT;

-- drop table order_line
DROP TABLE `order_line`;

-- drop value "sent" of enum state
ALTER TABLE `order` MODIFY COLUMN `state` ENUM('new', 'paid') DEFAULT 'new';

-- rename constraint client.client_email -> customer_mail
-- rename column client.email -> mail
-- rename column client.full_name -> name
ALTER TABLE `client`
    RENAME COLUMN `full_name` TO `name`,
    RENAME COLUMN `email` TO `mail`,
    RENAME INDEX `client_email` TO `customer_mail`;

-- rename table client -> customer
RENAME TABLE `client` TO `customer`;

-- add table legacy (2 columns)
CREATE TABLE `legacy` (
    `id` INT NOT NULL,
    `order_id` INT,
    PRIMARY KEY (`id`),
    CONSTRAINT `legacy_order` FOREIGN KEY (`order_id`) REFERENCES `order` (`id`)
);

-- add foreign key order.order_customer
ALTER TABLE `order` ADD CONSTRAINT `order_customer` FOREIGN KEY (`customer_id`) REFERENCES `customer` (`id`);
