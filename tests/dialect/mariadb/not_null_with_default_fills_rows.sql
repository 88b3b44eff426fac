-- forwards
-- warning: The trigger loud is made anew. It belongs to the user who runs this from then on, and is no longer run in the name of its former definer.
-- change column t.n (not null, default none -> 7)
DROP TRIGGER `loud`;
UPDATE `t` SET `n` = 7, `changed` = `changed` WHERE `n` IS NULL;
ALTER TABLE `t` MODIFY COLUMN `n` INT NOT NULL DEFAULT 7;
CREATE TRIGGER `loud` BEFORE UPDATE ON t FOR EACH ROW SIGNAL SQLSTATE '45000';

-- backwards
-- change column t.n (null allowed, default 7 -> none)
ALTER TABLE `t` MODIFY COLUMN `n` INT;
