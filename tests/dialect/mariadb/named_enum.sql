-- forwards
-- warning: Enum order_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- add value "gone" to enum state
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'new', 'paid', 'it''s') DEFAULT 'new';
ALTER TABLE `u` MODIFY COLUMN `s` ENUM('gone', 'new', 'paid', 'it''s');

-- rename value of enum state: "paid" -> "settled"
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'new', 'paid', 'it''s', 'settled') DEFAULT 'new';
UPDATE `t` SET `s` = 'settled' WHERE `s` = 'paid';
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'new', 'settled', 'it''s') DEFAULT 'new';
ALTER TABLE `u`
    DROP CONSTRAINT `not_lost`,
    MODIFY COLUMN `s` ENUM('gone', 'new', 'paid', 'it''s', 'settled');
UPDATE `u` SET `s` = 'settled' WHERE `s` = 'paid';
ALTER TABLE `u`
    MODIFY COLUMN `s` ENUM('gone', 'new', 'settled', 'it''s'),
    ADD CONSTRAINT `not_lost` CHECK (s IN ('new', 'settled'));

-- rename value of enum state: "new" -> "open"
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'new', 'settled', 'it''s', 'open') DEFAULT 'open';
UPDATE `t` SET `s` = 'open' WHERE `s` = 'new';
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'open', 'settled', 'it''s') DEFAULT 'open';
ALTER TABLE `u`
    DROP CONSTRAINT `not_lost`,
    MODIFY COLUMN `s` ENUM('gone', 'new', 'settled', 'it''s', 'open');
UPDATE `u` SET `s` = 'open' WHERE `s` = 'new';
ALTER TABLE `u`
    MODIFY COLUMN `s` ENUM('gone', 'open', 'settled', 'it''s'),
    ADD CONSTRAINT `not_lost` CHECK (s IN ('open', 'settled'));

-- drop value "it's" of enum state
-- rename enum state -> order_state
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'open', 'settled') DEFAULT 'open';
ALTER TABLE `u` MODIFY COLUMN `s` ENUM('gone', 'open', 'settled');

-- backwards
-- warning: Enum state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- rename enum order_state -> state
-- add value "it's" to enum state
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'open', 'settled', 'it''s') DEFAULT 'open';
ALTER TABLE `u` MODIFY COLUMN `s` ENUM('gone', 'open', 'settled', 'it''s');

-- rename value of enum state: "open" -> "new"
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'open', 'settled', 'it''s', 'new') DEFAULT 'new';
UPDATE `t` SET `s` = 'new' WHERE `s` = 'open';
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'new', 'settled', 'it''s') DEFAULT 'new';
ALTER TABLE `u`
    DROP CONSTRAINT `not_lost`,
    MODIFY COLUMN `s` ENUM('gone', 'open', 'settled', 'it''s', 'new');
UPDATE `u` SET `s` = 'new' WHERE `s` = 'open';
ALTER TABLE `u`
    MODIFY COLUMN `s` ENUM('gone', 'new', 'settled', 'it''s'),
    ADD CONSTRAINT `not_lost` CHECK (s IN ('new', 'settled'));

-- rename value of enum state: "settled" -> "paid"
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'new', 'settled', 'it''s', 'paid') DEFAULT 'new';
UPDATE `t` SET `s` = 'paid' WHERE `s` = 'settled';
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'new', 'paid', 'it''s') DEFAULT 'new';
ALTER TABLE `u`
    DROP CONSTRAINT `not_lost`,
    MODIFY COLUMN `s` ENUM('gone', 'new', 'settled', 'it''s', 'paid');
UPDATE `u` SET `s` = 'paid' WHERE `s` = 'settled';
ALTER TABLE `u`
    MODIFY COLUMN `s` ENUM('gone', 'new', 'paid', 'it''s'),
    ADD CONSTRAINT `not_lost` CHECK (s IN ('new', 'paid'));

-- drop value "gone" of enum state
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('new', 'paid', 'it''s') DEFAULT 'new';
ALTER TABLE `u` MODIFY COLUMN `s` ENUM('new', 'paid', 'it''s');
