-- forwards
-- change options of table book
ALTER TABLE `book`
    ROW_FORMAT = REDUNDANT,
    STATS_PERSISTENT = 1,
    COMMENT = 'It''s for sale';

-- change options of table author
ALTER TABLE `author` ROW_FORMAT = DYNAMIC;

-- backwards
-- change options of table author
ALTER TABLE `author` ROW_FORMAT = DEFAULT;

-- change options of table book
ALTER TABLE `book`
    ROW_FORMAT = DEFAULT,
    STATS_PERSISTENT = DEFAULT,
    COMMENT = '';
