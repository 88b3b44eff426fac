CREATE TABLE item (id INTEGER PRIMARY KEY, amount INTEGER, parent_id INTEGER,
    CONSTRAINT positive CHECK (amount > 0), CONSTRAINT once UNIQUE (amount),
    CONSTRAINT self FOREIGN KEY (parent_id) REFERENCES item (id));
CREATE INDEX item_amount ON item (amount);
INSERT INTO item VALUES (1, 5, NULL), (2, 6, 1);
