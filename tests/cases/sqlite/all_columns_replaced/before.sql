CREATE TABLE item (a TEXT);
INSERT INTO item VALUES ('x'), ('y');
