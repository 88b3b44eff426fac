CREATE TABLE item (
    id INTEGER PRIMARY KEY, -- the key
    amount INTEGER DEFAULT (1 -- one
    ),
    CHECK (amount > 0 -- never below
    )
);
CREATE INDEX item_big ON item (amount) WHERE amount > 10 -- big ones
;
CREATE VIEW big AS SELECT amount FROM item -- all of it
;
INSERT INTO item VALUES (1, 5);
