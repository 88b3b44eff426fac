-- forwards
-- warning: Enum order_state is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- add value "gone" to enum state
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'new', 'paid', 'it''s') DEFAULT 'new';
ALTER TABLE `u` MODIFY COLUMN `s` ENUM('gone', 'new', 'paid', 'it''s');

-- rename value of enum state: "paid" -> "settled"
-- rename value of enum state: "new" -> "open"
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'new', 'paid', 'it''s', 'open', 'settled') DEFAULT 'open';
UPDATE `t` SET `s` = CASE `s` WHEN 'new' THEN 'open' WHEN 'paid' THEN 'settled' END WHERE `s` IN ('new', 'paid');
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'open', 'settled', 'it''s') DEFAULT 'open';
ALTER TABLE `u`
    DROP CONSTRAINT `not_lost`,
    MODIFY COLUMN `s` ENUM('gone', 'new', 'paid', 'it''s', 'open', 'settled');
UPDATE `u` SET `s` = CASE `s` WHEN 'new' THEN 'open' WHEN 'paid' THEN 'settled' END WHERE `s` IN ('new', 'paid');
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
-- rename value of enum state: "settled" -> "paid"
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'open', 'settled', 'it''s', 'new', 'paid') DEFAULT 'new';
UPDATE `t` SET `s` = CASE `s` WHEN 'open' THEN 'new' WHEN 'settled' THEN 'paid' END WHERE `s` IN ('open', 'settled');
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('gone', 'new', 'paid', 'it''s') DEFAULT 'new';
ALTER TABLE `u`
    DROP CONSTRAINT `not_lost`,
    MODIFY COLUMN `s` ENUM('gone', 'open', 'settled', 'it''s', 'new', 'paid');
UPDATE `u` SET `s` = CASE `s` WHEN 'open' THEN 'new' WHEN 'settled' THEN 'paid' END WHERE `s` IN ('open', 'settled');
ALTER TABLE `u`
    MODIFY COLUMN `s` ENUM('gone', 'new', 'paid', 'it''s'),
    ADD CONSTRAINT `not_lost` CHECK (s IN ('new', 'paid'));

-- drop value "gone" of enum state
ALTER TABLE `t` MODIFY COLUMN `s` ENUM('new', 'paid', 'it''s') DEFAULT 'new';
ALTER TABLE `u` MODIFY COLUMN `s` ENUM('new', 'paid', 'it''s');
