-- add column t.first (text)
-- add column t.middle (text)
-- add column t.second_middle (text)
-- add column t.last (text)
ALTER TABLE `t`
    ADD COLUMN `first` TEXT FIRST,
    ADD COLUMN `middle` TEXT AFTER `a`,
    ADD COLUMN `second_middle` TEXT AFTER `middle`,
    ADD COLUMN `last` TEXT;
