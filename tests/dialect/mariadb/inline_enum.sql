-- forwards
-- add table t (2 columns)
CREATE TABLE `t` (
    `id` INT NOT NULL,
    `status` ENUM('new', 'it''s paid') DEFAULT 'new',
    PRIMARY KEY (`id`)
);

-- change column t.status (type enum('new','it''s paid') -> enum('new','paid','gone'))
-- rename column t.status -> state
ALTER TABLE `t` CHANGE COLUMN `status` `state` ENUM('new', 'paid', 'gone') DEFAULT 'new';

-- change column t.state (type enum('new','paid','gone') -> set('new','paid'))
ALTER TABLE `t` MODIFY COLUMN `state` SET('new', 'paid') DEFAULT 'new';

-- backwards
-- change column t.state (type set('new','paid') -> enum('new','paid','gone'))
-- rename column t.state -> status
ALTER TABLE `t` CHANGE COLUMN `state` `status` ENUM('new', 'paid', 'gone') DEFAULT 'new';

-- change column t.status (type enum('new','paid','gone') -> enum('new','it''s paid'))
ALTER TABLE `t` MODIFY COLUMN `status` ENUM('new', 'it''s paid') DEFAULT 'new';

-- drop table t
DROP TABLE `t`;
