CREATE TABLE item (
    id INTEGER PRIMARY KEY, amount INTEGER UNIQUE CHECK (amount > 0), other_id INTEGER REFERENCES item,
    UNIQUE (amount, other_id), CHECK (id <> 0 /* never */ ), CONSTRAINT named CHECK (amount < 100)
);
INSERT INTO item VALUES (1, 5, NULL), (2, 6, 1);
