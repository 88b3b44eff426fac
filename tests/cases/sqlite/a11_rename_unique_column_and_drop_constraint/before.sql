CREATE TABLE member (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, UNIQUE (mail));
INSERT INTO member VALUES (1, 'a@example.org'), (2, 'b@example.org');
