CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT, amount INTEGER,
    CONSTRAINT positive CHECK (amount > 0), CONSTRAINT once UNIQUE (name));
INSERT INTO item VALUES (1, 'a', 10), (2, 'b', 20);
