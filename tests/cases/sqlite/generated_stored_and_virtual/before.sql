CREATE TABLE line (id INTEGER PRIMARY KEY, price REAL, amount INTEGER, total REAL GENERATED ALWAYS AS (price * amount) VIRTUAL, twice REAL GENERATED ALWAYS AS (total * 2) STORED);
CREATE INDEX line_total ON line (total);
INSERT INTO line (id, price, amount) VALUES (1, 1.5, 2), (2, NULL, 3);
