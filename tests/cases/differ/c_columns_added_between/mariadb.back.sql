-- loses: column t.last
-- loses: column t.second_middle
-- loses: column t.middle
-- loses: column t.first

-- drop column t.last
-- drop column t.second_middle
-- drop column t.middle
-- drop column t.first
ALTER TABLE `t`
    DROP COLUMN `first`,
    DROP COLUMN `middle`,
    DROP COLUMN `second_middle`,
    DROP COLUMN `last`;
