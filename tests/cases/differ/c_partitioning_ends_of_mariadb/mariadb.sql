-- change options of table event
ALTER TABLE `event`
    PARTITION BY HASH (year_of) (
        PARTITION `a`,
        PARTITION `b`);
