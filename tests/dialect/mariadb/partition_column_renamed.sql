-- forwards
-- rename column event.kind -> sort
-- rename column event.year -> happened
ALTER TABLE `event`
    RENAME COLUMN `year` TO `happened`,
    RENAME COLUMN `kind` TO `sort`;

-- backwards
-- rename column event.happened -> year
-- rename column event.sort -> kind
ALTER TABLE `event`
    RENAME COLUMN `happened` TO `year`,
    RENAME COLUMN `sort` TO `kind`;
