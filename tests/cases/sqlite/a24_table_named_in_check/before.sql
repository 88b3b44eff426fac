CREATE TABLE item (id INTEGER PRIMARY KEY, amount INTEGER, CHECK (item.amount > 0 AND "item"."id" > 0));
CREATE INDEX big ON item (amount) WHERE amount > 100;
CREATE VIEW items AS SELECT item.amount FROM item;
INSERT INTO item VALUES (1, 5);
