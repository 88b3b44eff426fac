CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT, state TEXT CHECK (state IN ("new", "old")));
CREATE TABLE other (id INTEGER PRIMARY KEY, gone TEXT, stays TEXT);
CREATE TABLE child (id INTEGER PRIMARY KEY, item_name TEXT);
CREATE VIEW fresh AS SELECT name FROM item WHERE state = "new";
INSERT INTO item VALUES (1, 'a', 'new');
INSERT INTO other VALUES (1, 'x', 'y');
